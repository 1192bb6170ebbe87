using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rotonde.Weblaag.Formulieren;

/// <summary>All refusals of the page above its content, each linked to its field. The layout holds it; a page need not.</summary>
[HtmlTargetElement("foutoverzicht", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FoutoverzichtTagHelper : TagHelper
{
    /// <summary>The page.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var stand = ViewContext.ViewData.ModelState;
        if (stand.IsValid || stand.ErrorCount == 0)
        {
            output.SuppressOutput();
            return;
        }

        var velden = Veldenlijst.Van(ViewContext.HttpContext).Velden;
        var regels = stand
            .SelectMany(paar => paar.Value!.Errors.Select(fout => (paar.Key, fout.ErrorMessage)))
            .Where(fout => fout.ErrorMessage.Length > 0)
            .Select(fout => (Plaats: velden.Select((veld, i) => (veld, i)).FirstOrDefault(plek => plek.veld.Naam == fout.Key, (null!, int.MaxValue)), fout.ErrorMessage))
            .OrderBy(fout => fout.Plaats.Item2)
            .DistinctBy(fout => (fout.Plaats.Item2, fout.ErrorMessage))
            .ToArray();

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "utrecht-alert utrecht-alert--error foutoverzicht");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("aria-labelledby", "foutoverzicht-kop");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("id", "foutoverzicht");
        output.Content.AppendHtml("<h2 class=\"foutoverzicht__kop\" id=\"foutoverzicht-kop\">Er klopt nog iets niet</h2>");

        var lijst = new TagBuilder("ul") { Attributes = { ["class"] = "foutoverzicht__lijst" } };
        foreach (var (plaats, zin) in regels)
        {
            var regel = new TagBuilder("li");
            if (plaats.Item1 is { } veld)
            {
                var anker = new TagBuilder("a") { Attributes = { ["href"] = "#" + veld.Anker } };
                anker.InnerHtml.Append($"{veld.Label}: {zin}");
                regel.InnerHtml.AppendHtml(anker);
            }
            else
            {
                regel.InnerHtml.Append(zin);
            }

            lijst.InnerHtml.AppendHtml(regel);
        }

        output.Content.AppendHtml(lijst);
    }
}
