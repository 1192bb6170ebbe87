using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rotonde.Weblaag.Formulieren;

/// <summary>
/// A hidden field with the version of what is being changed, so that a stale screen is noticed: <c>&lt;versie for="Invoer.Versie" /&gt;</c>.
/// After a refusal it keeps the version that the typing was based on, unless it was refused for being stale: then it is the version that holds, so that whoever looked may save on top.
/// </summary>
[HtmlTargetElement("versie", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class VersieTagHelper : TagHelper
{
    /// <summary>The property that holds the version.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>The page.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var naam = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        ViewContext.ViewData.ModelState.TryGetValue(naam, out var stand);

        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", naam);
        output.Attributes.SetAttribute("value", stand?.AttemptedValue ?? Convert.ToString(For.Model, CultureInfo.InvariantCulture) ?? "");
    }
}
