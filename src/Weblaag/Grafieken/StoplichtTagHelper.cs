using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rotonde.Weblaag.Grafieken;

/// <summary>The lights of the monitor.</summary>
public enum Licht
{
    /// <summary>Unknown: no figure, with the reason beside it.</summary>
    Grijs,

    /// <summary>As agreed.</summary>
    Groen,

    /// <summary>Look at it.</summary>
    Oranje,

    /// <summary>Not as agreed.</summary>
    Rood,

    /// <summary>Too few to judge: only the direction, up.</summary>
    PijlOmhoog,

    /// <summary>Too few to judge: only the direction, level.</summary>
    PijlVlak,

    /// <summary>Too few to judge: only the direction, down.</summary>
    PijlOmlaag,
}

/// <summary>A light: its shape and its word say it, the colour only helps: <c>&lt;stoplicht licht="Groen" /&gt;</c>.</summary>
[HtmlTargetElement("stoplicht", Attributes = "licht", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StoplichtTagHelper : TagHelper
{
    /// <summary>Which light.</summary>
    [HtmlAttributeName("licht")]
    public Licht Licht { get; set; }

    /// <summary>The word beside it; without one the usual word.</summary>
    [HtmlAttributeName("woord")]
    public string? Woord { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var (klasse, _, _) = Beeld(Licht);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"licht licht--{klasse}");
        output.Content.SetHtmlContent(Teken(Licht, Woord));
    }

    /// <summary>The drawing and the word.</summary>
    public static string Teken(Licht licht, string? woord = null)
    {
        var (_, gewoon, vorm) = Beeld(licht);
        return $"<svg class=\"licht__beeld\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">{vorm}</svg><span class=\"licht__woord\">{Doek.E(woord ?? gewoon)}</span>";
    }

    private static (string Klasse, string Woord, string Vorm) Beeld(Licht licht) => licht switch
    {
        Licht.Groen => ("groen", "op koers", "<circle class=\"licht__vorm\" cx=\"12\" cy=\"12\" r=\"11\"/><path class=\"licht__teken\" d=\"M6.5 12.5l3.8 3.8 7.2-8\"/>"),
        Licht.Oranje => ("oranje", "let op", "<path class=\"licht__vorm\" d=\"M12 1L23.5 22H.5Z\"/><path class=\"licht__teken\" d=\"M12 8.5v6M12 18.2v.2\"/>"),
        Licht.Rood => ("rood", "niet op koers", "<path class=\"licht__vorm\" d=\"M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4Z\"/><path class=\"licht__teken\" d=\"M8 8l8 8M16 8l-8 8\"/>"),
        Licht.PijlOmhoog => ("pijl", "stijgt, te weinig voor een oordeel", "<rect class=\"licht__vorm\" x=\"1\" y=\"1\" width=\"22\" height=\"22\" rx=\"4\"/><path class=\"licht__teken\" d=\"M7 17L17 7M10 7h7v7\"/>"),
        Licht.PijlVlak => ("pijl", "gelijk, te weinig voor een oordeel", "<rect class=\"licht__vorm\" x=\"1\" y=\"1\" width=\"22\" height=\"22\" rx=\"4\"/><path class=\"licht__teken\" d=\"M5 12h14M14 7l5 5-5 5\"/>"),
        Licht.PijlOmlaag => ("pijl", "daalt, te weinig voor een oordeel", "<rect class=\"licht__vorm\" x=\"1\" y=\"1\" width=\"22\" height=\"22\" rx=\"4\"/><path class=\"licht__teken\" d=\"M7 7l10 10M17 10v7h-7\"/>"),
        _ => ("grijs", "nog niet bekend", "<circle class=\"licht__vorm\" cx=\"12\" cy=\"12\" r=\"10.5\"/><path class=\"licht__teken\" d=\"M9 9.5a3 3 0 1 1 4.4 2.6c-.9.5-1.4 1.1-1.4 2.1M12 17.6v.2\"/>"),
    };
}
