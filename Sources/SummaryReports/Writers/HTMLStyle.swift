/// The look of an HTML page: dark and light as the reader's system is, and made for paper.
enum HTMLStyle {
  static let sheet = """
    :root { color-scheme: light dark; --text: #1a1a1a; --page: #ffffff; --quiet: #555555; --line: #999999; \
    --red: #a40000; --amber: #7a4b00; }
    @media (prefers-color-scheme: dark) { :root { --text: #ececec; --page: #161616; --quiet: #b4b4b4; \
    --line: #777777; --red: #ff9c9c; --amber: #ffc466; } }
    * { box-sizing: border-box; }
    html { background: var(--page); color: var(--text); }
    body { font: 1rem/1.5 "Liberation Sans", Arial, Helvetica, sans-serif; max-width: 44rem; margin: 0 auto; \
    padding: 1rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.5rem; line-height: 1.25; margin: 0.5rem 0; }
    h2 { font-size: 1.25rem; line-height: 1.25; margin: 2rem 0 0.5rem; border-bottom: 1px solid var(--line); }
    h3 { font-size: 1.05rem; line-height: 1.3; margin: 1.2rem 0 0.3rem; }
    p, ul { margin: 0.4rem 0; }
    ul { padding-left: 1.4rem; }
    .deep { margin-left: 1.5rem; }
    .disclaimer { border: 1px solid var(--line); padding: 0.4rem 0.7rem; }
    .quiet { color: var(--quiet); font-size: 0.9rem; }
    .emergency { color: var(--red); font-weight: bold; }
    .same-day { color: var(--amber); font-weight: bold; }
    .question { font-weight: bold; margin-top: 0.9rem; }
    .answer { margin-left: 1.5rem; }
    .by-hand { display: flex; gap: 1.5rem; margin: 0.8rem 0; }
    .by-hand span { flex: 1; border-bottom: 1px solid var(--text); }
    .by-hand span.long { flex: 2; }
    figure { margin: 1rem 0; }
    details { border-top: 1px solid var(--line); padding: 0.4rem 0; }
    summary { cursor: pointer; font-weight: bold; }
    nav ul { columns: 2; }
    svg { max-width: 100%; height: auto; }
    @page { margin: 14mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; } }
    @media print {
    nav, details { display: none; }
    .chapter { break-before: page; }
    :root { color-scheme: light; --text: #000000; --page: #ffffff; --quiet: #333333; --line: #777777; \
    --red: #000000; --amber: #000000; }
    body { max-width: none; padding: 0; margin: 0; font-size: 10pt; line-height: 1.3; }
    h1 { font-size: 13pt; margin: 0 0 2pt; }
    h2 { font-size: 12pt; margin: 12pt 0 3pt; break-after: avoid; }
    h3, .question { font-size: 10pt; margin: 7pt 0 2pt; break-after: avoid; }
    p, ul { margin: 2pt 0; }
    figure, li { break-inside: avoid; }
    .disclaimer { padding: 1pt 4pt; }
    .quiet { font-size: 9pt; }
    .front { break-after: page; font-size: 9.5pt; line-height: 1.24; }
    .front p, .front ul { margin: 1pt 0; }
    .front .by-hand { margin: 6pt 0; }
    }

    """
}
