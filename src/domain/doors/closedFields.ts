/**
 * Fields of the desk's GraphQL that the base brings along and fails at: rights in a shape
 * that its own schema does not allow, and the verification of an e-mail that nobody was sent; and the
 * restoring of settings past every hook, which REST does as the change that it is.
 */
export const CLOSED_FIELDS = /^(Access|restoreVersionSetting|(docAccess|verifyEmail)[A-Z]\w*)$/
