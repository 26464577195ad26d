import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical'

/** A small table in a text: the base's, called by its name in the person's language. */
export const TableInTextFeature: typeof EXPERIMENTAL_TableFeature = (props) => {
  const given = EXPERIMENTAL_TableFeature(props)
  const { feature } = given
  if (typeof feature !== 'function') return given
  return {
    ...given,
    feature: async (args) => ({
      ...(await feature(args)),
      ClientFeature: '/src/admin/tables/TableInTextFeature.tsx#TableInTextFeature',
    }),
  }
}
