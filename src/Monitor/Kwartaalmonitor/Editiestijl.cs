namespace Rotonde.Monitor.Kwartaalmonitor;

/// <summary>The stylesheet for paper that stands inside the document, so that the file needs nothing else and also prints well from a folder or as PDF.</summary>
internal static class Editiestijl
{
    public const string Blad = """
        @page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
        body { font-family: "Source Sans 3", "Liberation Sans", Arial, sans-serif; font-size: 10pt; line-height: 1.4; color: #000; max-width: 190mm; margin: 0 auto; }
        h1 { font-size: 17pt; } h2 { font-size: 13pt; margin-top: 7mm; border-bottom: 0.75pt solid #000; } h3 { font-size: 11pt; }
        h1, h2, h3, caption { break-after: avoid; }
        table { width: 100%; border-collapse: collapse; margin: 3mm 0; font-size: 9pt; } caption { text-align: left; font-weight: bold; }
        th, td { text-align: left; vertical-align: top; padding: 1mm 1.5mm; border-bottom: 0.5pt solid #999; } .getal { text-align: right; font-variant-numeric: tabular-nums; }
        thead { display: table-header-group; } tr, figure, aside { break-inside: avoid; } figure { margin: 4mm 0; } svg { max-width: 100%; height: auto; }
        .licht { border: 0.75pt solid #000; padding: 0 1.2mm; border-radius: 1mm; } .licht--groen::before { content: "● "; } .licht--oranje::before { content: "▲ "; } .licht--rood::before { content: "■ "; } .licht--grijs::before { content: "○ "; }
        .verhaal { border-left: 2pt solid #000; padding-left: 4mm; } .toelichting { white-space: pre-line; }
        """;
}
