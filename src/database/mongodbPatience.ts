/** How long a MongoDB server is looked for and how often it is asked whether it lives, in milliseconds. */
const SERVER_PATIENCE = 5000

/** A person waits; that the server is gone is told her after seconds, not after half a minute. */
export const MONGODB_PATIENCE = {
  serverSelectionTimeoutMS: SERVER_PATIENCE,
  connectTimeoutMS: SERVER_PATIENCE,
  heartbeatFrequencyMS: SERVER_PATIENCE,
} as const
