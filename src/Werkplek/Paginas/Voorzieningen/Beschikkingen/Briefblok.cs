namespace Rotonde.Werkplek.Paginas.Voorzieningen.Beschikkingen;

/// <summary>The inside of a letter on a page that has landmarks and a heading of its own.</summary>
internal static class Briefblok
{
    /// <summary>The body; landmarks become plain blocks and headings go one level down.</summary>
    public static string Van(string brief)
    {
        var begin = brief.IndexOf("<body>", StringComparison.Ordinal);
        var einde = brief.LastIndexOf("</body>", StringComparison.Ordinal);
        var inhoud = begin < 0 || einde < begin ? brief : brief[(begin + "<body>".Length)..einde];
        foreach (var (van, naar) in new[] { ("header", "div"), ("main", "div"), ("footer", "div"), ("h2", "h3"), ("h1", "h2") })
        {
            inhoud = inhoud.Replace($"<{van}>", $"<{naar}>", StringComparison.Ordinal).Replace($"</{van}>", $"</{naar}>", StringComparison.Ordinal);
        }

        return inhoud;
    }
}
