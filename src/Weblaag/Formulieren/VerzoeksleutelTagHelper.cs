using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rotonde.Weblaag.Formulieren;

/// <summary>
/// A hidden field <c>Verzoeksleutel</c> with a Guid made when the form is shown: a double click or a resend carries the same key, so its work is done once.
/// A form that is shown again after a refusal keeps its key: nothing was done with it yet. Bind it as <c>[BindProperty] public Guid Verzoeksleutel</c>.
/// </summary>
[HtmlTargetElement("verzoeksleutel", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class VerzoeksleutelTagHelper(TimeProvider klok) : TagHelper
{
    /// <summary>Name of the field.</summary>
    public const string Naam = "Verzoeksleutel";

    /// <summary>The page.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var verzoek = ViewContext.HttpContext.Request;
        var sleutel = verzoek.HasFormContentType && Guid.TryParse(verzoek.Form[Naam], out var eerder) && eerder != Guid.Empty
            ? eerder
            : Guid.CreateVersion7(klok.GetUtcNow());

        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", Naam);
        output.Attributes.SetAttribute("value", sleutel.ToString());
    }
}
