/** How a sheet looks on a screen and on A4. The fonts are those of official documents where a machine has them. */
export const SHEET_STYLE = `
@page { size: A4; margin: 20mm 18mm; }
* { box-sizing: border-box; }
body { margin: 0; background: #eee; color: #000; font: 12pt/1.5 FangSong, STFangsong, FangSong_GB2312, 'Noto Serif CJK SC', serif; }
main { max-width: 210mm; margin: 16px auto; padding: 16mm 14mm; background: #fff; }
h1 { margin: 0 0 6mm; text-align: center; text-wrap: balance; font: 600 20pt/1.3 SimSun, STSong, 'Noto Serif CJK SC', serif; }
h2 { margin: 6mm 0 2mm; font: 600 13pt/1.4 SimHei, STHeiti, 'Noto Sans CJK SC', sans-serif; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 2mm; border: 1px solid #000; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th { font-weight: 600; overflow-wrap: normal; }
tbody th { width: 26mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
h2 { break-after: avoid; }
p { margin: 0; }
.moment { white-space: nowrap; }
.seal { display: flex; align-items: flex-end; justify-content: flex-end; height: 28mm; break-inside: avoid; break-before: avoid; }
ul { margin: 0; padding: 0; list-style: none; }
.hand { min-width: 24mm; height: 12mm; }
.hash { font: 9pt/1.4 monospace; }
.foot { margin-top: 4mm; font-size: 10pt; overflow-wrap: anywhere; }
.ways { max-width: 210mm; margin: 16px auto 0; padding: 0 16px; font: 14px/1.8 system-ui, sans-serif; display: flex; flex-wrap: wrap; gap: 0 16px; }
.ways a { color: #0b57d0; }
.ways [aria-current] { font-weight: 600; color: #000; text-decoration: none; }
.scroll { overflow-x: auto; }
@media (max-width: 600px) { main { margin: 8px 0; padding: 12px; } body { font-size: 11pt; } th, td { padding: 1.5mm; } tbody th { width: auto; min-width: 4.5em; } .scroll table { min-width: 720px; } }
@media print { body { background: none; } th, td { padding: 1.3mm 2mm; } .hand { height: 10mm; } main { margin: 0; padding: 0; max-width: none; } .ways { display: none; } .scroll { overflow: visible; } }
`
