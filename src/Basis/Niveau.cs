namespace Rotonde.Basis;

/// <summary>The one level scale N0–N6 of the product (DOMAIN-MODEL §3; ). A profile may rename a level, never remap it.</summary>
public enum Niveau
{
    /// <summary>N0 Eigen kracht.</summary>
    EigenKracht = 0,

    /// <summary>N1 Nabije omgeving: family, neighbours, friends.</summary>
    NabijeOmgeving = 1,

    /// <summary>N2 Informele netwerken: church, club, employer.</summary>
    InformeelNetwerk = 2,

    /// <summary>N3 Georganiseerd vrijwillig of algemene voorziening.</summary>
    AlgemeneVoorziening = 3,

    /// <summary>N4 Vrij toegankelijke professional.</summary>
    VrijToegankelijk = 4,

    /// <summary>N5 Generalistische individuele hulp; needs an indication.</summary>
    Hulp = 5,

    /// <summary>N6 Specialistische individuele zorg; needs an indication.</summary>
    Zorg = 6,
}

/// <summary>What follows from a level.</summary>
public static class Niveaus
{
    /// <summary>The exit of De Rotonde: 1 up to N4, 2 for N5, 3 for N6.</summary>
    public static int Afslag(this Niveau niveau) => niveau switch
    {
        <= Niveau.VrijToegankelijk => 1,
        Niveau.Hulp => 2,
        _ => 3,
    };

    /// <summary>From N5 on a signed indication is needed.</summary>
    public static bool VereistIndicatie(this Niveau niveau) => niveau >= Niveau.Hulp;

    /// <summary>The line of care: 0 up to N3, 1 for N4, 2 from N5.</summary>
    public static int Lijn(this Niveau niveau) => niveau switch
    {
        <= Niveau.AlgemeneVoorziening => 0,
        Niveau.VrijToegankelijk => 1,
        _ => 2,
    };
}
