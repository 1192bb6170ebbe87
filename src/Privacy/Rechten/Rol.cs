namespace Rotonde.Privacy.Rechten;

/// <summary>A role of AUTORISATIE §5.4. INW, KIND, GEZ, GZL and REG follow from the relation to the person; the others are given to a user.</summary>
public enum Rol
{
    /// <summary>Inwoner.</summary>
    [Rechtnaam("INW")]
    Inwoner,

    /// <summary>Jongere van 12 tot en met 15 jaar.</summary>
    [Rechtnaam("KIND")]
    Kind,

    /// <summary>Gezagdrager of vertegenwoordiger.</summary>
    [Rechtnaam("GEZ")]
    Gezagdrager,

    /// <summary>Ander gezinslid.</summary>
    [Rechtnaam("GZL")]
    Gezinslid,

    /// <summary>Regisseur.</summary>
    [Rechtnaam("REG")]
    Regisseur,

    /// <summary>Aanspreekpunt of consulent.</summary>
    [Rechtnaam("CON")]
    Consulent,

    /// <summary>Bureaudienst.</summary>
    [Rechtnaam("BUR")]
    Bureaudienst,

    /// <summary>Medewerker van een aanbieder.</summary>
    [Rechtnaam("AAN")]
    Aanbieder,

    /// <summary>Contractmanager.</summary>
    [Rechtnaam("CTM")]
    Contractmanager,

    /// <summary>Beleidsmedewerker.</summary>
    [Rechtnaam("BEL")]
    Beleidsmedewerker,

    /// <summary>Raadslid.</summary>
    [Rechtnaam("RAAD")]
    Raadslid,

    /// <summary>Functionaris gegevensbescherming.</summary>
    [Rechtnaam("FG")]
    FunctionarisGegevensbescherming,

    /// <summary>Beheerder.</summary>
    [Rechtnaam("BEH")]
    Beheerder,

    /// <summary>Verwijzer.</summary>
    [Rechtnaam("VERW")]
    Verwijzer,

    /// <summary>Controller.</summary>
    [Rechtnaam("CTR")]
    Controller,

    /// <summary>Beslisser.</summary>
    [Rechtnaam("BES")]
    Beslisser,

    /// <summary>College.</summary>
    [Rechtnaam("COL")]
    College,

    /// <summary>Vrijwilliger.</summary>
    [Rechtnaam("VRW")]
    Vrijwilliger,

    /// <summary>Redacteur sociale kaart.</summary>
    [Rechtnaam("RED")]
    Redacteur,

    /// <summary>Iedereen.</summary>
    [Rechtnaam("IEDEREEN")]
    Iedereen,
}
