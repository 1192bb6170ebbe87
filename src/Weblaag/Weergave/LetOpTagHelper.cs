using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rotonde.Weblaag.Weergave;

/// <summary>A remark in the page that stands out: <c>&lt;let-op toon="LetOp" titel="Let op"&gt;…&lt;/let-op&gt;</c>.</summary>
[HtmlTargetElement("let-op")]
public sealed class LetOpTagHelper : TagHelper
{
    /// <summary>The tone.</summary>
    [HtmlAttributeName("toon")]
    public Toon Toon { get; set; } = Toon.Bezig;

    /// <summary>A few words above it.</summary>
    [HtmlAttributeName("titel")]
    public string? Titel { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"utrecht-alert utrecht-alert--{Toon switch
        {
            Toon.Goed => "ok",
            Toon.LetOp => "warning",
            Toon.Fout => "error",
            _ => "info",
        }} let-op");
        if (Titel is not null)
        {
            output.PreContent.SetHtmlContent($"<p class=\"let-op__titel\">{HtmlEncoder.Default.Encode(Titel)}</p>");
        }
    }
}
