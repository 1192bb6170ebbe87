using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rotonde.Weblaag.Weergave;

/// <summary>
/// Pages through a long list: <c>&lt;bladeren blad="Model.Blad" per="25" totaal="Model.Totaal" /&gt;</c>. Links keep the rest of the query;
/// the number of the sheet, from 1, is the query value <c>blad</c>.
/// </summary>
[HtmlTargetElement("bladeren", Attributes = "blad,totaal", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BladerenTagHelper : TagHelper
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The sheet that is shown, from 1.</summary>
    [HtmlAttributeName("blad")]
    public int Blad { get; set; } = 1;

    /// <summary>Rows on a sheet.</summary>
    [HtmlAttributeName("per")]
    public int Per { get; set; } = 25;

    /// <summary>Rows in all.</summary>
    [HtmlAttributeName("totaal")]
    public int Totaal { get; set; }

    /// <summary>Name of the query value.</summary>
    [HtmlAttributeName("naam")]
    public string Naam { get; set; } = "blad";

    /// <summary>The page.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var bladen = (Totaal + Per - 1) / Per;
        if (bladen <= 1)
        {
            output.SuppressOutput();
            return;
        }

        var blad = Math.Clamp(Blad, 1, bladen);
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "utrecht-pagination bladeren");
        output.Attributes.SetAttribute("aria-label", "Bladeren");

        var stand = new TagBuilder("span") { Attributes = { ["class"] = "bladeren__stand" } };
        stand.InnerHtml.Append(string.Create(Nederlands, $"{((blad - 1) * Per) + 1:N0} tot en met {Math.Min(blad * Per, Totaal):N0} van {Totaal:N0}"));
        output.Content.AppendHtml(stand);

        var links = new TagBuilder("span") { Attributes = { ["class"] = "utrecht-pagination__before bladeren__links" } };
        links.InnerHtml.AppendHtml(Stap("Vorige", blad - 1, blad > 1, "prev"));
        var vorige = 0;
        foreach (var nummer in Nummers(blad, bladen))
        {
            if (nummer > vorige + 1)
            {
                links.InnerHtml.AppendHtml("<span class=\"bladeren__gat\" aria-hidden=\"true\">…</span>");
            }

            links.InnerHtml.AppendHtml(Nummer(nummer, nummer == blad));
            vorige = nummer;
        }

        links.InnerHtml.AppendHtml(Stap("Volgende", blad + 1, blad < bladen, "next"));
        output.Content.AppendHtml(links);
    }

    private static IEnumerable<int> Nummers(int blad, int bladen) =>
        Enumerable.Range(1, bladen).Where(nummer => nummer == 1 || nummer == bladen || Math.Abs(nummer - blad) <= 1);

    private TagBuilder Stap(string tekst, int naar, bool kan, string richting)
    {
        var stap = new TagBuilder(kan ? "a" : "span");
        stap.AddCssClass("utrecht-pagination__relative-link bladeren__stap" + (kan ? "" : " utrecht-pagination__relative-link--disabled"));
        if (kan)
        {
            stap.Attributes["href"] = Adres(naar);
            stap.Attributes["rel"] = richting;
        }
        else
        {
            stap.Attributes["aria-hidden"] = "true";
        }

        stap.InnerHtml.Append(tekst);
        return stap;
    }

    private TagBuilder Nummer(int nummer, bool hier)
    {
        var anker = new TagBuilder("a");
        anker.AddCssClass("utrecht-pagination__page-link" + (hier ? " utrecht-pagination__page-link--current" : ""));
        anker.Attributes["href"] = Adres(nummer);
        anker.Attributes["aria-label"] = $"Blad {nummer.ToString(CultureInfo.InvariantCulture)}";
        if (hier)
        {
            anker.Attributes["aria-current"] = "page";
        }

        anker.InnerHtml.Append(nummer.ToString(Nederlands));
        return anker;
    }

    private string Adres(int blad) =>
        Adresregel.Met(ViewContext.HttpContext.Request, (Naam, blad == 1 ? null : blad.ToString(CultureInfo.InvariantCulture)));
}
