using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rotonde.Weblaag.Weergave;

/// <summary>What a list says when there is nothing in it, with what one can do: <c>&lt;leeg titel="Nog geen plannen"&gt;…&lt;/leeg&gt;</c>.</summary>
[HtmlTargetElement("leeg", Attributes = "titel")]
public sealed class LeegTagHelper : TagHelper
{
    /// <summary>What there is none of.</summary>
    [HtmlAttributeName("titel")]
    public string Titel { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "leeg");
        output.PreContent.SetHtmlContent($"<p class=\"leeg__titel\">{HtmlEncoder.Default.Encode(Titel)}</p>");
    }
}
