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
/// <param name="Toelichting">A few words: <c>uiterlijk</c>, or who does it.</param>
public sealed record Stap(string Naam, Stapstand Stand, DateOnly? Datum = null, string? Toelichting = null);

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
            if (stap.Datum is { } dag)
            {
                regel.InnerHtml.AppendHtml(DatumTagHelper.Maak(dag, Datumvorm.Voluit, "trein__datum"));
            }

            regel.InnerHtml.AppendHtml(Deel("trein__stand", stap.Toelichting is null ? woord : $"{woord}, {stap.Toelichting}"));
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
