using Microsoft.AspNetCore.Razor.TagHelpers;
using Rotonde.Basis;

namespace Rotonde.Weblaag.Weergave;

/// <summary>An amount, figures of equal width: <c>&lt;bedrag waarde="regel.Bedrag" /&gt;</c>. Without a value it shows a dash.</summary>
[HtmlTargetElement("bedrag", Attributes = "waarde", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BedragTagHelper : TagHelper
{
    /// <summary>The amount.</summary>
    [HtmlAttributeName("waarde")]
    public Bedrag? Waarde { get; set; }

    /// <summary>In whole euros, where cents only distract.</summary>
    [HtmlAttributeName("heel")]
    public bool Heel { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Waarde is { } bedrag)
        {
            output.Attributes.SetAttribute("class", bedrag.IsNegatief ? "bedrag bedrag--min" : "bedrag");
            output.Content.SetContent(Heel ? bedrag.InHeleEuro() : bedrag.ToString());
        }
        else
        {
            output.Attributes.SetAttribute("class", "geen");
            output.Content.SetHtmlContent("–<span class=\"alleen-voorlezen\"> geen bedrag</span>");
        }
    }
}
