using Rotonde.Basis;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>Why care stopped, in our words: the two standards give one number different meanings (31 is "volgens plan" for Jeugd, "verhuizing" for Wmo).</summary>
public enum Stopreden
{
    /// <summary>For a time.</summary>
    Tijdelijk,

    /// <summary>As planned.</summary>
    VolgensPlan,

    /// <summary>The resident stopped it.</summary>
    DoorInwoner,

    /// <summary>The provider stopped it.</summary>
    DoorAanbieder,

    /// <summary>Early, in agreement.</summary>
    InOverleg,

    /// <summary>Outside circumstances (Jeugd).</summary>
    Omstandigheden,

    /// <summary>Moved to another municipality (Wmo).</summary>
    Verhuizing,

    /// <summary>Died.</summary>
    Overlijden,

    /// <summary>By the municipality.</summary>
    DoorGemeente,

    /// <summary>Because of a request for change.</summary>
    Wijzigingsverzoek,

    /// <summary>To another provider.</summary>
    AndereAanbieder,

    /// <summary>To another act.</summary>
    AnderDomein,
}

/// <summary>From the code lists WMO588 and JZ588 to our words.</summary>
public static class Stopredenen
{
    /// <summary>Reads the code of a 307.</summary>
    /// <exception cref="FormatException">Not a code of that list: the message would not have passed level 1.</exception>
    public static Stopreden Lees(Wet wet, string code) => (code, wet == Wet.Jeugdwet) switch
    {
        ("20", _) => Stopreden.Tijdelijk,
        ("02", _) => Stopreden.Overlijden,
        ("19", false) or ("31", true) => Stopreden.VolgensPlan,
        ("31", false) => Stopreden.Verhuizing,
        ("21", false) or ("32", true) => Stopreden.DoorInwoner,
        ("22", false) or ("33", true) => Stopreden.DoorAanbieder,
        ("23", false) or ("34", true) => Stopreden.InOverleg,
        ("35", true) => Stopreden.Omstandigheden,
        ("36", _) => Stopreden.DoorGemeente,
        ("37", _) => Stopreden.Wijzigingsverzoek,
        ("38", _) => Stopreden.AndereAanbieder,
        ("39", _) => Stopreden.AnderDomein,
        _ => throw new FormatException($"Onbekende reden van beëindiging '{code}'."),
    };
}
