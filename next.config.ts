import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import path from 'node:path'

/** Next builds and serves the admin's pages alone; everything else of the process is Express. */
const config: NextConfig = {
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  // Types are checked by `npm test`, over everything and not only what the admin reaches.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: path.resolve(import.meta.dirname) },
  serverExternalPackages: ['@libsql/client', 'mongodb', 'mongoose', 'pino', 'sharp'],
}

export default withPayload(config, { devBundleServerPackages: false })
