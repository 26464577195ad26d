import type { Access } from 'payload'

/** Whoever is signed in, and with a password of her own. */
export const signedIn: Access = ({ req }) => Boolean(req.user && !req.user.mustChangePassword)
