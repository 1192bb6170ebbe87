using System.Text.Encodings.Web;

namespace Rotonde.Aanmelding.Pagina;

/// <summary>The few pages of this provider, in its own small style.</summary>
internal static class Opmaak
{
    public static string E(string tekst) => HtmlEncoder.Default.Encode(tekst);

    public static IResult Css() =>
        Results.Stream(typeof(Opmaak).Assembly.GetManifestResourceStream("aanmelding.css")!, "text/css; charset=utf-8");

    public static IResult Pagina(string titel, string inhoud, int? status) => Results.Content(
        $"""
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{E(titel)} – Aanmelding (demonstratie)</title>
        <link rel="stylesheet" href="/aanmelding.css">
        </head>
        <body>
        <header><div><svg viewBox="0 0 40 40" aria-hidden="true"><path d="M17.5 0h5v9h-5zM17.5 31h5v9h-5zM0 17.5h9v5H0zM31 17.5h9v5h-9z"/><circle cx="20" cy="20" r="11" fill="none" stroke-width="6"/><circle class="hart" cx="20" cy="20" r="4"/></svg><span><strong>Aanmelding</strong> Demonstratie van Rotonde</span></div></header>
        <main>{inhoud}</main>
        </body>
        </html>
        """,
        "text/html; charset=utf-8",
        statusCode: status);
}
