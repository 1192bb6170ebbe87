using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rotonde.Weblaag.Weergave;

/// <summary>
/// A column head to sort by: <c>&lt;th sorteer="naam"&gt;Naam&lt;/th&gt;</c>. The page reads the query values <c>sorteer</c> and <c>richting</c> (<c>op</c> or <c>af</c>);
/// <c>sorteer-standaard</c> marks the column that is sorted when the query says nothing.
/// </summary>
[HtmlTargetElement("th", Attributes = "sorteer")]
public sealed class SorteerTagHelper : TagHelper
{
    /// <summary>The name of the column in the query.</summary>
    [HtmlAttributeName("sorteer")]
    public string Sorteer { get; set; } = "";

    /// <summary>Is this the column that is sorted when the query says nothing?</summary>
    [HtmlAttributeName("sorteer-standaard")]
    public bool Standaard { get; set; }

    /// <summary>The page.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var vraag = ViewContext.HttpContext.Request.Query;
        var nu = vraag["sorteer"].ToString();
        var hier = nu.Length == 0 ? Standaard : string.Equals(nu, Sorteer, StringComparison.OrdinalIgnoreCase);
        var aflopend = hier && vraag["richting"] == "af";

        output.Attributes.SetAttribute("class", $"sorteer {output.Attributes["class"]?.Value}".TrimEnd());
        if (hier)
        {
            output.Attributes.SetAttribute("aria-sort", aflopend ? "descending" : "ascending");
        }

        var adres = Adresregel.Met(ViewContext.HttpContext.Request, ("sorteer", Sorteer), ("richting", hier && !aflopend ? "af" : "op"), ("blad", null));
        output.PreContent.SetHtmlContent($"<a class=\"sorteer__link\" href=\"{HtmlEncoder.Default.Encode(adres)}\">");
        output.PostContent.SetHtmlContent($"<span class=\"sorteer__pijl\" aria-hidden=\"true\">{(hier ? aflopend ? "▼" : "▲" : "↕")}</span></a>");
    }
}
