using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Rotonde.Basis;

namespace Rotonde.Weblaag.Formulieren;

/// <summary>
/// A form field with its label, hint and refusal, tied together for screen readers. Keeps what was typed after a refusal:
/// <c>&lt;veld for="Invoer.Geboren" label="Geboortedatum" hint="…" /&gt;</c>.
/// </summary>
[HtmlTargetElement("veld", Attributes = "for,label", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class VeldTagHelper : TagHelper
{
    /// <summary>The property that the field fills.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>The label, always visible.</summary>
    [HtmlAttributeName("label")]
    public string Label { get; set; } = "";

    /// <summary>A line of help between label and field.</summary>
    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    /// <summary>How it looks; by default by the type of the property.</summary>
    [HtmlAttributeName("soort")]
    public Veldsoort Soort { get; set; }

    /// <summary>The choices of a list, radio buttons or checkboxes.</summary>
    [HtmlAttributeName("keuzes")]
    public IEnumerable<Keuze>? Keuzes { get; set; }

    /// <summary>Must it be filled in? By default as the property says. A field that need not be says so.</summary>
    [HtmlAttributeName("verplicht")]
    public bool? Verplicht { get; set; }

    /// <summary>What a browser may fill in by itself: <c>name</c>, <c>postal-code</c>, <c>bday</c>, <c>off</c>.</summary>
    [HtmlAttributeName("autocomplete")]
    public string? Autocomplete { get; set; }

    /// <summary>Width by the expected answer: <c>kort</c> (postcode, number), <c>middel</c>, <c>lang</c>.</summary>
    [HtmlAttributeName("breedte")]
    public string? Breedte { get; set; }

    /// <summary>Lines of a text area.</summary>
    [HtmlAttributeName("regels")]
    public int Regels { get; set; } = 5;

    /// <summary>Longest answer, in characters.</summary>
    [HtmlAttributeName("lengte")]
    public int? Lengte { get; set; }

    /// <summary>The field to begin in, on a page that is there for this one question. After a refusal the error summary comes first.</summary>
    [HtmlAttributeName("begin-hier")]
    public bool BeginHier { get; set; }

    /// <summary>Radio buttons and checkboxes beside each other instead of below.</summary>
    [HtmlAttributeName("naast-elkaar")]
    public bool NaastElkaar { get; set; }

    /// <summary>The first option of a list when nothing is chosen; an empty text leaves it out.</summary>
    [HtmlAttributeName("leeg")]
    public string Leeg { get; set; } = "Maak een keuze";

    /// <summary>The page.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var naam = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(naam, "_");
        var soort = Soort == Veldsoort.Vanzelf ? SoortVan(For.Metadata.UnderlyingOrModelType) : Soort;
        ViewContext.ViewData.ModelState.TryGetValue(naam, out var stand);
        var fouten = stand?.Errors.Select(fout => fout.ErrorMessage).Where(fout => fout.Length > 0).Distinct(StringComparer.Ordinal).ToArray() ?? [];
        var hint = Hint ?? (soort == Veldsoort.Datum ? "Bijvoorbeeld 3 april 2025 of 3-4-2025" : null);
        var groep = soort is Veldsoort.Keuzerondjes or Veldsoort.Vinkjes;
        var keuzes = Keuzes?.ToArray() ?? [];

        // The first thing that can take the focus: the field itself, or the first choice of a group.
        var anker = groep && keuzes.Length > 0 ? $"{id}_0" : id;
        Veldenlijst.Van(ViewContext.HttpContext).Voeg(naam, anker, Label);

        var veld = new Veld(naam, id, soort, hint, fouten, groep, keuzes, stand?.AttemptedValue, Getypt(stand?.RawValue));

        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = groep ? "fieldset" : "div";
        output.Attributes.SetAttribute("class", Klassen(
            "utrecht-form-field", "veld",
            groep ? "utrecht-form-fieldset utrecht-form-fieldset--html-fieldset" : null,
            soort == Veldsoort.Vinkje ? "utrecht-form-field--checkbox" : null,
            fouten.Length > 0 ? "utrecht-form-field--invalid veld--fout" : null,
            Breedte is null ? null : $"veld--{Breedte}",
            NaastElkaar ? "veld--naast" : null));

        if (groep)
        {
            Zet(output.Attributes, "aria-describedby", Beschreven(veld));
            Zet(output.Attributes, "aria-invalid", soort == Veldsoort.Keuzerondjes && fouten.Length > 0 ? "true" : null);
            if (soort == Veldsoort.Keuzerondjes)
            {
                output.Attributes.SetAttribute("role", "radiogroup");
            }
        }

        var inhoud = output.Content;
        if (soort == Veldsoort.Vinkje)
        {
            VoegHintEnFoutToe(inhoud, veld);
            inhoud.AppendHtml(Vinkje(veld));
            return;
        }

        inhoud.AppendHtml(Kop(veld));
        VoegHintEnFoutToe(inhoud, veld);
        switch (soort)
        {
            case Veldsoort.Keuzerondjes or Veldsoort.Vinkjes:
                inhoud.AppendHtml(Groep(veld));
                break;
            case Veldsoort.Lijst:
                inhoud.AppendHtml(Lijst(veld));
                break;
            case Veldsoort.Tekstvlak:
                inhoud.AppendHtml(Tekstvlak(veld));
                break;
            case Veldsoort.Bedrag:
                var euro = new TagBuilder("div") { Attributes = { ["class"] = "veld__euro" } };
                euro.InnerHtml.AppendHtml("<span class=\"veld__teken\" aria-hidden=\"true\">€</span>");
                euro.InnerHtml.AppendHtml(Regel(veld));
                inhoud.AppendHtml(euro);
                break;
            default:
                inhoud.AppendHtml(Regel(veld));
                break;
        }
    }

    private static Veldsoort SoortVan(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type == typeof(DateOnly) => Veldsoort.Datum,
        _ when type == typeof(Bedrag) => Veldsoort.Bedrag,
        _ when type.IsEnum => Veldsoort.Lijst,
        TypeCode.Boolean => Veldsoort.Vinkje,
        TypeCode.Int32 or TypeCode.Int64 or TypeCode.Int16 or TypeCode.Byte => Veldsoort.Getal,
        _ => Veldsoort.Tekst,
    };

    private TagBuilder Kop(Veld veld)
    {
        var kop = new TagBuilder(veld.Groep ? "legend" : "label");
        kop.AddCssClass(veld.Groep ? "utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend utrecht-form-label veld__label" : "utrecht-form-label veld__label");
        if (!veld.Groep)
        {
            kop.Attributes["for"] = veld.Id;
        }

        kop.InnerHtml.Append(Label);
        if (!IsVerplicht)
        {
            kop.InnerHtml.AppendHtml(" <span class=\"veld__mag\">(niet verplicht)</span>");
        }

        return kop;
    }

    private static void VoegHintEnFoutToe(TagHelperContent inhoud, Veld veld)
    {
        if (veld.Hint is not null)
        {
            inhoud.AppendHtml(Tekst("div", "utrecht-form-field-description veld__hint", $"{veld.Id}-hint", veld.Hint));
        }

        if (veld.Fouten.Length > 0)
        {
            var fout = new TagBuilder("div") { Attributes = { ["class"] = "utrecht-form-field-error-message veld__fout", ["id"] = $"{veld.Id}-fout" } };
            fout.InnerHtml.AppendHtml("<span class=\"alleen-voorlezen\">Fout: </span>");
            fout.InnerHtml.Append(string.Join(" ", veld.Fouten));
            inhoud.AppendHtml(fout);
        }
    }

    private TagBuilder Regel(Veld veld)
    {
        var invoer = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        var soort = veld.Soort switch
        {
            Veldsoort.Email => "email",
            Veldsoort.Telefoon => "tel",
            Veldsoort.Zoek => "search",
            Veldsoort.Bestand => "file",
            _ => "text",
        };
        invoer.AddCssClass(Klassen("utrecht-textbox utrecht-textbox--html-input", veld.Fouten.Length > 0 ? "utrecht-textbox--invalid" : null));
        Gewoon(invoer, veld);
        invoer.Attributes["type"] = soort;
        if (soort != "file")
        {
            // What was typed wins over the model: a refusal must not wipe out someone's words.
            invoer.Attributes["value"] = veld.Getypt ?? Opgemaakt(veld.Soort) ?? "";
        }

        if (veld.Soort is Veldsoort.Getal)
        {
            invoer.Attributes["inputmode"] = "numeric";
        }

        if (veld.Soort is Veldsoort.Bedrag)
        {
            invoer.Attributes["inputmode"] = "decimal";
        }

        return invoer;
    }

    private TagBuilder Tekstvlak(Veld veld)
    {
        var vlak = new TagBuilder("textarea");
        vlak.AddCssClass(Klassen("utrecht-textarea utrecht-textarea--html-textarea", veld.Fouten.Length > 0 ? "utrecht-textarea--invalid" : null));
        Gewoon(vlak, veld);
        vlak.Attributes["rows"] = Regels.ToString(CultureInfo.InvariantCulture);

        // A browser drops the first line break of a text area; this one is for the browser.
        vlak.InnerHtml.AppendHtml("\n");
        vlak.InnerHtml.Append(veld.Getypt ?? Opgemaakt(veld.Soort) ?? "");
        return vlak;
    }

    private TagBuilder Lijst(Veld veld)
    {
        var lijst = new TagBuilder("select");
        lijst.AddCssClass(Klassen("utrecht-select utrecht-select--html-select", veld.Fouten.Length > 0 ? "utrecht-select--invalid" : null));
        Gewoon(lijst, veld);
        var gekozen = Gekozen(veld);

        if (Leeg.Length > 0)
        {
            var leeg = new TagBuilder("option") { Attributes = { ["value"] = "" } };
            leeg.InnerHtml.Append(Leeg);
            lijst.InnerHtml.AppendHtml(leeg);
        }

        foreach (var keuze in veld.Keuzes)
        {
            var optie = new TagBuilder("option") { Attributes = { ["value"] = keuze.Waarde } };
            if (gekozen.Contains(keuze.Waarde))
            {
                optie.Attributes["selected"] = "selected";
            }

            optie.InnerHtml.Append(keuze.Tekst);
            lijst.InnerHtml.AppendHtml(optie);
        }

        return lijst;
    }

    private TagBuilder Groep(Veld veld)
    {
        var gekozen = Gekozen(veld);
        var groep = new TagBuilder("div") { Attributes = { ["class"] = "veld__keuzes" } };

        for (var i = 0; i < veld.Keuzes.Length; i++)
        {
            var keuze = veld.Keuzes[i];
            var id = $"{veld.Id}_{i.ToString(CultureInfo.InvariantCulture)}";
            var rondje = veld.Soort == Veldsoort.Keuzerondjes;
            var regel = new TagBuilder("div") { Attributes = { ["class"] = "veld__keuze" } };
            var invoer = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            invoer.AddCssClass(rondje ? "utrecht-radio-button utrecht-radio-button--html-input" : "utrecht-checkbox utrecht-checkbox--html-input");
            invoer.Attributes["type"] = rondje ? "radio" : "checkbox";
            invoer.Attributes["id"] = id;
            invoer.Attributes["name"] = veld.Naam;
            invoer.Attributes["value"] = keuze.Waarde;
            Zet(invoer, "aria-describedby", keuze.Uitleg is null ? null : $"{id}-uitleg");
            Zet(invoer, "checked", gekozen.Contains(keuze.Waarde) ? "checked" : null);

            var label = new TagBuilder("label") { Attributes = { ["class"] = rondje ? "utrecht-form-label utrecht-form-label--radio" : "utrecht-form-label utrecht-form-label--checkbox", ["for"] = id } };
            label.InnerHtml.Append(keuze.Tekst);
            regel.InnerHtml.AppendHtml(invoer);
            regel.InnerHtml.AppendHtml(label);
            if (keuze.Uitleg is not null)
            {
                regel.InnerHtml.AppendHtml(Tekst("div", "veld__uitleg", $"{id}-uitleg", keuze.Uitleg));
            }

            groep.InnerHtml.AppendHtml(regel);
        }

        return groep;
    }

    private TagBuilder Vinkje(Veld veld)
    {
        var aan = veld.Waarden is { Length: > 0 } ? veld.Waarden.Contains("true", StringComparer.OrdinalIgnoreCase) : For.Model is true;
        var regel = new TagBuilder("div") { Attributes = { ["class"] = "veld__keuze" } };
        var invoer = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        invoer.AddCssClass("utrecht-checkbox utrecht-checkbox--html-input");
        Gewoon(invoer, veld);
        invoer.Attributes["type"] = "checkbox";
        invoer.Attributes["value"] = "true";
        Zet(invoer, "checked", aan ? "checked" : null);
        var label = new TagBuilder("label") { Attributes = { ["class"] = "utrecht-form-label utrecht-form-label--checkbox", ["for"] = veld.Id } };
        label.InnerHtml.Append(Label);
        regel.InnerHtml.AppendHtml(invoer);
        regel.InnerHtml.AppendHtml(label);
        return regel;
    }

    private void Gewoon(TagBuilder invoer, Veld veld)
    {
        invoer.Attributes["id"] = veld.Id;
        invoer.Attributes["name"] = veld.Naam;
        Zet(invoer, "aria-describedby", Beschreven(veld));
        Zet(invoer, "aria-invalid", veld.Fouten.Length > 0 ? "true" : null);
        Zet(invoer, "aria-required", IsVerplicht && veld.Soort != Veldsoort.Vinkje ? "true" : null);
        Zet(invoer, "autocomplete", Autocomplete);
        Zet(invoer, "autofocus", BeginHier && ViewContext.ViewData.ModelState.ErrorCount == 0 ? "autofocus" : null);
        Zet(invoer, "maxlength", Lengte?.ToString(CultureInfo.InvariantCulture));
    }

    private bool IsVerplicht => Verplicht ?? (Soort is Veldsoort.Vinkje or Veldsoort.Vinkjes || For.Metadata.ModelType == typeof(bool) || For.Metadata.IsRequired);

    private string? Opgemaakt(Veldsoort soort) => For.Model switch
    {
        null => null,
        DateOnly dag => dag == default ? null : dag.ToString("d-M-yyyy", CultureInfo.InvariantCulture),
        Bedrag bedrag => bedrag.InEuro.ToString("N2", CultureInfo.GetCultureInfo("nl-NL")),
        Bsn bsn => bsn == default ? null : bsn.Voluit,
        0 or 0L when soort == Veldsoort.Getal && !For.Metadata.IsReferenceOrNullableType => null,
        IFormattable waarde => waarde.ToString(null, CultureInfo.GetCultureInfo("nl-NL")),
        var waarde => waarde.ToString(),
    };

    private HashSet<string> Gekozen(Veld veld) => new(
        veld.Waarden ?? For.Model switch
        {
            null => [],
            string tekst => [tekst],
            IEnumerable lijst => [.. lijst.Cast<object?>().Select(waarde => Convert.ToString(waarde, CultureInfo.InvariantCulture) ?? "")],
            var waarde => [Convert.ToString(waarde, CultureInfo.InvariantCulture) ?? ""],
        },
        StringComparer.OrdinalIgnoreCase);

    private static string[]? Getypt(object? ruw) => ruw switch
    {
        null => null,
        string tekst => [tekst],
        string[] teksten => teksten,
        _ => [Convert.ToString(ruw, CultureInfo.InvariantCulture) ?? ""],
    };

    private static string? Beschreven(Veld veld)
    {
        var ids = Klassen(veld.Hint is null ? null : $"{veld.Id}-hint", veld.Fouten.Length == 0 ? null : $"{veld.Id}-fout");
        return ids.Length == 0 ? null : ids;
    }

    private static TagBuilder Tekst(string soort, string klasse, string id, string tekst)
    {
        var element = new TagBuilder(soort) { Attributes = { ["class"] = klasse, ["id"] = id } };
        element.InnerHtml.Append(tekst);
        return element;
    }

    private static string Klassen(params string?[] klassen) => string.Join(' ', klassen.Where(klasse => klasse is not null));

    private static void Zet(TagBuilder element, string naam, string? waarde)
    {
        if (waarde is not null)
        {
            element.Attributes[naam] = waarde;
        }
    }

    private static void Zet(TagHelperAttributeList attributen, string naam, string? waarde)
    {
        if (waarde is not null)
        {
            attributen.SetAttribute(naam, waarde);
        }
    }

    private sealed record Veld(string Naam, string Id, Veldsoort Soort, string? Hint, string[] Fouten, bool Groep, Keuze[] Keuzes, string? Getypt, string[]? Waarden);
}
