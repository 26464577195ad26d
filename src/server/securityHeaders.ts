import helmet from 'helmet'

/**
 * Security headers of every answer. Next writes its data as inline scripts and the admin its styles
 * inline, so both are allowed; everything comes from this server and nothing may frame it.
 */
export const securityHeaders = (publicUrl: string | undefined) =>
  helmet({
    // Said over plain http it means nothing, and where the office has no https it would be wrong.
    strictTransportSecurity: publicUrl?.startsWith('https:') ?? false,
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", "'unsafe-inline'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    // The public record is for every front end.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // Browsers ignore it over plain http, and say so in the console.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  })
