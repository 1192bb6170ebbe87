namespace Rotonde.Weblaag.Formulieren;

/// <summary>How a field looks.</summary>
public enum Veldsoort
{
    /// <summary>By the type of the property: date, amount, number, one checkbox for a bool, otherwise one line of text.</summary>
    Vanzelf,

    /// <summary>One line of text.</summary>
    Tekst,

    /// <summary>More lines of text.</summary>
    Tekstvlak,

    /// <summary>A date, typed as people write it: 3 april 2025 or 3-4-2025.</summary>
    Datum,

    /// <summary>An amount in euros: 1.234,50.</summary>
    Bedrag,

    /// <summary>A whole number.</summary>
    Getal,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Telefoon,

    /// <summary>One line with a search button's look.</summary>
    Zoek,

    /// <summary>Radio buttons: one of a few.</summary>
    Keuzerondjes,

    /// <summary>Checkboxes: any of a few.</summary>
    Vinkjes,

    /// <summary>One checkbox: yes or no.</summary>
    Vinkje,

    /// <summary>A drop-down list: one of many.</summary>
    Lijst,

    /// <summary>A file to send along.</summary>
    Bestand,
}
