using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rotonde.Weblaag.Weergave;

/// <summary>How far a step is.</summary>
public enum Stapstand
{
    /// <summary>Still to come.</summary>
    Straks,

    /// <summary>Here we are.</summary>
    Nu,

    /// <summary>Done.</summary>
    Klaar,

    /// <summary>Past its date and not done.</summary>
    TeLaat,

    /// <summary>Will not happen.</summary>
    Vervallen,
}

/// <summary>A step on the way.</summary>
/// <param name="Naam">What happens: <c>Gesprek</c>.</param>
/// <param name="Stand">How far it is.</param>
/// <param name="Datum">When it was done, or when it is due.</param>
/// <param name="Toelichting">A few words: who does it, or that it is an appointment.</param>
/// <param name="Uiterlijk">The date is the last day, not the day itself.</param>
public sealed record Stap(string Naam, Stapstand Stand, DateOnly? Datum = null, string? Toelichting = null, bool Uiterlijk = false);

/// <summary>The way of a question or a decision as a train of steps with dates: <c>&lt;status-trein stappen="Model.Stappen" naam="Uw aanvraag" /&gt;</c>.</summary>
[HtmlTargetElement("status-trein", Attributes = "stappen", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StatusTreinTagHelper : TagHelper
{
    /// <summary>The steps, in order.</summary>
    [HtmlAttributeName("stappen")]
    public IEnumerable<Stap> Stappen { get; set; } = [];

    /// <summary>What the steps are of, for screen readers.</summary>
    [HtmlAttributeName("naam")]
    public string Naam { get; set; } = "Stappen";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "trein");
        output.Attributes.SetAttribute("aria-label", Naam);

        foreach (var stap in Stappen)
        {
            var (klasse, woord) = stap.Stand switch
            {
                Stapstand.Klaar => ("klaar", "klaar"),
                Stapstand.Nu => ("nu", "nu bezig"),
                Stapstand.TeLaat => ("te-laat", "te laat"),
                Stapstand.Vervallen => ("vervallen", "vervallen"),
                _ => ("straks", "nog te doen"),
            };
            var regel = new TagBuilder("li") { Attributes = { ["class"] = $"trein__stap trein__stap--{klasse}" } };
            if (stap.Stand is Stapstand.Nu)
            {
                regel.Attributes["aria-current"] = "step";
            }

            regel.InnerHtml.AppendHtml("<span class=\"trein__punt\" aria-hidden=\"true\"></span>");
            regel.InnerHtml.AppendHtml(Deel("trein__naam", stap.Naam));
            if (stap is { Datum: { } dag, Uiterlijk: false })
            {
                regel.InnerHtml.AppendHtml(DatumTagHelper.Maak(dag, Datumvorm.Voluit, "trein__datum"));
            }

            // A last day reads as one sentence: "nu bezig, uiterlijk 24 december 2026".
            var stand = Deel("trein__stand", string.Join(", ", new[] { woord, stap.Toelichting }.OfType<string>()));
            if (stap is { Datum: { } laatste, Uiterlijk: true })
            {
                stand.InnerHtml.Append(", uiterlijk ");
                stand.InnerHtml.AppendHtml(DatumTagHelper.Maak(laatste, Datumvorm.Voluit, "trein__uiterlijk"));
            }

            regel.InnerHtml.AppendHtml(stand);
            output.Content.AppendHtml(regel);
        }
    }

    private static TagBuilder Deel(string klasse, string tekst)
    {
        var deel = new TagBuilder("span") { Attributes = { ["class"] = klasse } };
        deel.InnerHtml.Append(tekst);
        return deel;
    }
}
