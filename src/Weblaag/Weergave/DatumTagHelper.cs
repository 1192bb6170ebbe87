using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Rotonde.Basis;

namespace Rotonde.Weblaag.Weergave;

/// <summary>How a date is written.</summary>
public enum Datumvorm
{
    /// <summary>3 april 2025.</summary>
    Voluit,

    /// <summary>03-04-2025, in dense tables.</summary>
    Kort,

    /// <summary>donderdag 3 april 2025, for an appointment.</summary>
    MetDag,
}

/// <summary>A date: <c>&lt;datum waarde="Model.Einde" vorm="Kort" /&gt;</c>. Without a value it shows a dash.</summary>
[HtmlTargetElement("datum", Attributes = "waarde", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DatumTagHelper : TagHelper
{
    /// <summary>The date.</summary>
    [HtmlAttributeName("waarde")]
    public DateOnly? Waarde { get; set; }

    /// <summary>How it is written.</summary>
    [HtmlAttributeName("vorm")]
    public Datumvorm Vorm { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.TagName = null;
        if (Waarde is { } dag)
        {
            output.Content.SetHtmlContent(Maak(dag, Vorm, null));
        }
        else
        {
            output.Content.SetHtmlContent("<span class=\"geen\">–<span class=\"alleen-voorlezen\"> geen datum</span></span>");
        }
    }

    internal static TagBuilder Maak(DateOnly dag, Datumvorm vorm, string? klasse)
    {
        var tijd = new TagBuilder("time") { Attributes = { ["datetime"] = dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) } };
        if (klasse is not null)
        {
            tijd.AddCssClass(klasse);
        }

        tijd.InnerHtml.Append(vorm switch
        {
            Datumvorm.Kort => dag.Kort(),
            Datumvorm.MetDag => dag.MetDag(),
            _ => dag.Voluit(),
        });
        return tijd;
    }
}
