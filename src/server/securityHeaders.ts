import helmet from 'helmet'

/** Said over plain http it means nothing, and where the office has no https it would be wrong. */
const byHttpsAlone = (publicUrl: string | undefined): boolean =>
  publicUrl?.startsWith('https:') ?? false

/** The public record is for every front end. */
const FOR_EVERYONE = { policy: 'cross-origin' } as const

/**
 * Security headers of an answer that is data and no page: it is taken for nothing else, and where a browser
 * shows it nothing in it does anything. Those that speak of pages are left out.
 */
export const dataHeaders = (publicUrl: string | undefined) =>
  helmet({
    strictTransportSecurity: byHttpsAlone(publicUrl),
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    crossOriginResourcePolicy: FOR_EVERYONE,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xFrameOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  })

/**
 * Security headers of every other answer. Next writes its data as inline scripts and the admin its styles
 * inline, so both are allowed; everything comes from this server and nothing may frame it.
 */
export const securityHeaders = (publicUrl: string | undefined) =>
  helmet({
    strictTransportSecurity: byHttpsAlone(publicUrl),
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
    crossOriginResourcePolicy: FOR_EVERYONE,
    // Browsers ignore it over plain http, and say so in the console.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  })
