namespace Rotonde.Toegang.Hulpvragen;

/// <summary>Along which way something came in (DOMAIN-MODEL §4.2).</summary>
public enum Kanaal
{
    /// <summary>The Hulpportaal.</summary>
    Portaal,

    /// <summary>By telephone.</summary>
    Telefoon,

    /// <summary>At the counter.</summary>
    Balie,

    /// <summary>At home.</summary>
    Huisbezoek,

    /// <summary>The entrance for professionals.</summary>
    Professional,

    /// <summary>A signal.</summary>
    Signaal,
}

/// <summary>Who asks.</summary>
public enum Melder
{
    /// <summary>The person it is about.</summary>
    Zelf,

    /// <summary>Somebody near.</summary>
    Naaste,

    /// <summary>A professional.</summary>
    Professional,

    /// <summary>Nobody wants to be known.</summary>
    Anoniem,
}

/// <summary>How the dialogue was done .</summary>
public enum Invulwijze
{
    /// <summary>Alone.</summary>
    Alleen,

    /// <summary>With somebody's support.</summary>
    MetSteun,

    /// <summary>On the phone with an employee.</summary>
    Telefonisch,
}

/// <summary>The team that judges first (003 §9.5.2).</summary>
public static class Bureaudienstteam
{
    /// <summary>Its name among the teams of a municipality.</summary>
    public const string Naam = "Bureaudienst";
}
