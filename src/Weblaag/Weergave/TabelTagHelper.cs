using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rotonde.Weblaag.Weergave;

/// <summary>
/// A dense table that becomes a card per row on a phone: <c>&lt;table class="tabel"&gt;</c> with ordinary rows. The heads of the columns
/// are put on the cells by themselves; the roles keep it a table for screen readers when the style makes it blocks.
/// </summary>
[HtmlTargetElement("table", Attributes = "[class^='tabel']")]
public sealed partial class TabelTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Init(TagHelperContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Items[typeof(Tabelstand)] = new Tabelstand();
    }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Attributes.SetAttribute("role", "table");
    }

    internal sealed partial class Tabelstand
    {
        public List<string> Koppen { get; } = [];

        public int Kolom { get; set; }

        public static string Kaal(string html) => WebUtility.HtmlDecode(Tags().Replace(html, "")).Trim();

        [GeneratedRegex("<[^>]*>")]
        private static partial Regex Tags();
    }
}

/// <summary>The parts of a <c>tabel</c>; does nothing in other tables.</summary>
[HtmlTargetElement("thead")]
[HtmlTargetElement("tbody")]
[HtmlTargetElement("tfoot")]
[HtmlTargetElement("tr")]
[HtmlTargetElement("th")]
[HtmlTargetElement("td")]
public sealed class TabeldeelTagHelper : TagHelper
{
    /// <summary>After <see cref="SorteerTagHelper"/>.</summary>
    public override int Order => 10;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);

        if (!context.Items.TryGetValue(typeof(TabelTagHelper.Tabelstand), out var gevonden) || gevonden is not TabelTagHelper.Tabelstand stand)
        {
            return;
        }

        var deel = context.TagName.ToLowerInvariant();
        var kolom = stand.Kolom;
        switch (deel)
        {
            case "tr":
                stand.Kolom = 0;
                break;
            case "th" or "td":
                stand.Kolom += int.TryParse(context.AllAttributes["colspan"]?.Value?.ToString(), out var breed) ? breed : 1;
                break;
        }

        var rijkop = deel == "th" && context.AllAttributes["scope"]?.Value?.ToString() == "row";
        output.Attributes.SetAttribute("role", deel switch
        {
            "tr" => "row",
            "th" => rijkop ? "rowheader" : "columnheader",
            "td" => "cell",
            _ => "rowgroup",
        });

        if (deel == "th" && !rijkop)
        {
            var tekst = TabelTagHelper.Tabelstand.Kaal((await output.GetChildContentAsync()).GetContent());
            while (stand.Koppen.Count <= kolom)
            {
                stand.Koppen.Add("");
            }

            stand.Koppen[kolom] = tekst;
            if (!output.Attributes.ContainsName("scope"))
            {
                output.Attributes.SetAttribute("scope", "col");
            }
        }
        else if (deel == "td" && kolom < stand.Koppen.Count && stand.Koppen[kolom].Length > 0 && !output.Attributes.ContainsName("data-kop"))
        {
            output.Attributes.SetAttribute("data-kop", stand.Koppen[kolom]);
        }
    }
}
