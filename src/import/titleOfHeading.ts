/** A heading as the title of something: without the 。 that a run-in heading ends with. */
export const titleOfHeading = (heading: string): string =>
  heading.replace(/。(?=[”’」』》）]*$)/, '')
