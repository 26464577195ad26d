/** A field that the workflow panel tells of: on the page of its document it is not shown again. */
export const ToldByPanel = () => null
