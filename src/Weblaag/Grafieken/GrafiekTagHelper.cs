using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rotonde.Weblaag.Grafieken;

/// <summary>A chart with its title, its sentence, the drawing and the numbers below: <c>&lt;grafiek van="Model.Lasten" /&gt;</c>.</summary>
[HtmlTargetElement("grafiek", Attributes = "van", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GrafiekTagHelper : TagHelper
{
    /// <summary>The chart.</summary>
    [HtmlAttributeName("van")]
    public Grafiek Van { get; set; } = null!;

    /// <summary>Show the numbers at once (a printed report) instead of on request.</summary>
    [HtmlAttributeName("cijfers-open")]
    public bool CijfersOpen { get; set; }

    /// <summary>The page.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var nummer = ViewContext.HttpContext.Items[typeof(GrafiekTagHelper)] is int vorige ? vorige + 1 : 1;
        ViewContext.HttpContext.Items[typeof(GrafiekTagHelper)] = nummer;
        var id = "grafiek-" + nummer.ToString(CultureInfo.InvariantCulture);

        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "grafiek");
        output.Content.SetHtmlContent(Html(Van, id, CijfersOpen));
    }

    internal static string Html(Grafiek grafiek, string id, bool open)
    {
        var html = new StringBuilder();
        html.Append("<figcaption><p class=\"grafiek__titel\">").Append(Doek.E(grafiek.Titel)).Append("</p><p class=\"grafiek__zin\">").Append(Doek.E(grafiek.Zin)).Append("</p></figcaption>\n");
        html.Append(Tekenaar.Teken(grafiek, Tekenmaat.Breed, id + "-b")).Append('\n');
        html.Append(Tekenaar.Teken(grafiek, Tekenmaat.Smal, id + "-s")).Append('\n');
        html.Append("<details class=\"grafiek__cijfers\"").Append(open ? " open" : "").Append("><summary>Bekijk de cijfers</summary>\n<div class=\"tabelvak\" tabindex=\"0\" role=\"region\" aria-label=\"").Append(Doek.E(grafiek.Titel)).Append("\"><table>\n<thead><tr>");
        foreach (var (kop, i) in grafiek.Koppen.Select((kop, i) => (kop, i)))
        {
            // The corner above the names is empty on purpose; a cell, not a head.
            html.Append(kop.Length == 0 ? "<td></td>" : $"<th scope=\"col\"{(i == 0 ? "" : " class=\"getal\"")}>{Doek.E(kop)}</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var rij in grafiek.Rijen)
        {
            html.Append("<tr><th scope=\"row\">").Append(Doek.E(rij[0])).Append("</th>");
            foreach (var cel in rij.Skip(1))
            {
                html.Append("<td class=\"getal\">").Append(Doek.E(cel)).Append("</td>");
            }

            html.Append("</tr>\n");
        }

        return html.Append("</tbody></table></div></details>").ToString();
    }
}
