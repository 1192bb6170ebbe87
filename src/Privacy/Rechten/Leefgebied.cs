namespace Rotonde.Privacy.Rechten;

/// <summary>The category a piece of information belongs to and that a deelbesluit is about (DOMAIN-MODEL §14).</summary>
public enum Leefgebied
{
    /// <summary>Name, address, who is who.</summary>
    Basis,

    /// <summary>Goals and lines of the plan.</summary>
    Plan,

    /// <summary>Who helps and who is helped.</summary>
    Netwerk,

    /// <summary>Health.</summary>
    Gezondheid,

    /// <summary>Income.</summary>
    Inkomen,

    /// <summary>Debts.</summary>
    Schulden,

    /// <summary>Youth help.</summary>
    Jeugd,

    /// <summary>School.</summary>
    School,

    /// <summary>Safety.</summary>
    Veiligheid,

    /// <summary>Criminal justice: hidden by default, within the plan too (DT-6).</summary>
    Justitieel,
}

/// <summary>What follows from a category.</summary>
public static class Leefgebieden
{
    /// <summary>Basis, plan and network come with the task itself; the rest needs a relation or deelbesluit for that category.</summary>
    public static bool HoortBijDeTaak(this Leefgebied leefgebied) => leefgebied is Leefgebied.Basis or Leefgebied.Plan or Leefgebied.Netwerk;

    /// <summary>As a resident reads it.</summary>
    public static string InWoorden(this Leefgebied leefgebied) => leefgebied switch
    {
        Leefgebied.Basis => "uw naam en adres",
        Leefgebied.Plan => "uw doelen en afspraken in het plan",
        Leefgebied.Netwerk => "wie u helpt en wie u kent",
        Leefgebied.Gezondheid => "uw gezondheid",
        Leefgebied.Inkomen => "uw inkomen",
        Leefgebied.Schulden => "uw schulden",
        Leefgebied.Jeugd => "jeugdhulp",
        Leefgebied.School => "school",
        Leefgebied.Veiligheid => "uw veiligheid",
        Leefgebied.Justitieel => "politie en justitie",
        _ => throw new ArgumentOutOfRangeException(nameof(leefgebied)),
    };
}
