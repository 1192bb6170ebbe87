using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rotonde.Weblaag.Formulieren;

/// <summary>The weight of a button.</summary>
public enum Knopsoort
{
    /// <summary>The one thing to do here.</summary>
    Eerste,

    /// <summary>Another thing that may be done.</summary>
    Tweede,

    /// <summary>A button that looks like a link.</summary>
    Stil,

    /// <summary>Something that cannot be undone.</summary>
    Gevaar,
}

/// <summary>
/// A button: <c>&lt;knop&gt;Opslaan&lt;/knop&gt;</c> sends the form; with <c>naar</c> it is a link that looks like a button.
/// Other attributes (name, value, formaction) are passed on.
/// </summary>
[HtmlTargetElement("knop")]
public sealed class KnopTagHelper : TagHelper
{
    /// <summary>Its weight.</summary>
    [HtmlAttributeName("soort")]
    public Knopsoort Soort { get; set; }

    /// <summary>Where it leads, from <c>Url.Page(…)</c>; empty for a button that sends the form.</summary>
    [HtmlAttributeName("naar")]
    public string? Naar { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var soort = Soort switch
        {
            Knopsoort.Tweede => "secondary-action",
            Knopsoort.Stil => "subtle",
            _ => "primary-action",
        };
        var gevaar = Soort == Knopsoort.Gevaar ? " knop--gevaar" : "";
        output.TagMode = TagMode.StartTagAndEndTag;

        if (Naar is null)
        {
            output.TagName = "button";
            output.Attributes.SetAttribute("class", $"utrecht-button utrecht-button--{soort} knop{gevaar}");
            if (!output.Attributes.ContainsName("type"))
            {
                output.Attributes.SetAttribute("type", "submit");
            }
        }
        else
        {
            output.TagName = "a";
            output.Attributes.SetAttribute("class", $"utrecht-button-link utrecht-button-link--{soort} utrecht-button-link--html-a knop{gevaar}");
            output.Attributes.SetAttribute("href", Naar);
        }
    }
}
