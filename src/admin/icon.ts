const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="6" fill="#b3261e"/>
<path d="M8 8h11l5 5v11H8zM19 8v5h5M12 17h8M12 21h5" fill="none" stroke="#fff" stroke-width="2"/>
</svg>`

/** The icon in the browser's tab, as an address that needs no file. */
export const ICON = { type: 'image/svg+xml', url: `data:image/svg+xml,${encodeURIComponent(svg)}` }
