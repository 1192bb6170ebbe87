using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rotonde.Weblaag.Weergave;

/// <summary>The tone of a status; the word itself says what it is, the colour only helps to find it.</summary>
public enum Toon
{
    /// <summary>Nothing to do.</summary>
    Rustig,

    /// <summary>Good, done.</summary>
    Goed,

    /// <summary>Look at it.</summary>
    LetOp,

    /// <summary>Wrong or too late.</summary>
    Fout,

    /// <summary>In progress.</summary>
    Bezig,
}

/// <summary>A status in a word: <c>&lt;status toon="LetOp"&gt;3 dagen te gaan&lt;/status&gt;</c>.</summary>
[HtmlTargetElement("status")]
public sealed class StatusTagHelper : TagHelper
{
    /// <summary>The tone.</summary>
    [HtmlAttributeName("toon")]
    public Toon Toon { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"status status--{Toon switch
        {
            Toon.Goed => "goed",
            Toon.LetOp => "let-op",
            Toon.Fout => "fout",
            Toon.Bezig => "bezig",
            _ => "rustig",
        }}");
    }
}
