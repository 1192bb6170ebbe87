namespace Rotonde.Berichten.Register;

/// <summary>How an allocation stands on a day. Source: iWmo/iJw 3.2, OP033x1, OP087, IV066, toelichting TR349 (SPEC §10).</summary>
public enum Toewijzingsstaat
{
    /// <summary>Starts after that day.</summary>
    Toekomstig,

    /// <summary>Runs.</summary>
    Loopt,

    /// <summary>Ended before that day.</summary>
    Verlopen,

    /// <summary>Taken away: it counts as never sent.</summary>
    Verwijderd,
}

/// <summary>The life of an allocation: it is made under a new number, may be changed in its end, its budget or its total, and may be taken away.</summary>
public static class Toewijzingsloop
{
    /// <summary>How it stands on a day.</summary>
    public static Toewijzingsstaat Staat(BekendeToewijzing toewijzing, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(toewijzing);
        return IsVerwijderd(toewijzing) ? Toewijzingsstaat.Verwijderd
            : toewijzing.Einddatum < dag ? Toewijzingsstaat.Verlopen
            : toewijzing.Ingangsdatum > dag ? Toewijzingsstaat.Toekomstig
            : Toewijzingsstaat.Loopt;
    }

    /// <summary>Does it run on that day or start later (toelichting TR349)?</summary>
    public static bool IsActueel(BekendeToewijzing toewijzing, DateOnly dag) => Staat(toewijzing, dag) is Toewijzingsstaat.Loopt or Toewijzingsstaat.Toekomstig;

    /// <summary>Was it taken away: reason 13 (or the lapsed 01) and an end equal to its start?</summary>
    public static bool IsVerwijderd(BekendeToewijzing toewijzing)
    {
        ArgumentNullException.ThrowIfNull(toewijzing);
        return toewijzing.RedenWijziging is "13" or "01" && toewijzing.Einddatum == toewijzing.Ingangsdatum;
    }

    /// <summary>
    /// Is the second a version of the first? Client, product and first day never change under one number (OP033x1, IV066); what differs in those is another
    /// allocation.
    /// </summary>
    public static bool IsZelfde(BekendeToewijzing toewijzing, BekendeToewijzing ander)
    {
        ArgumentNullException.ThrowIfNull(toewijzing);
        ArgumentNullException.ThrowIfNull(ander);
        return toewijzing.ToewijzingNummer == ander.ToewijzingNummer && toewijzing.Bsn == ander.Bsn && toewijzing.Product == ander.Product
            && toewijzing.Ingangsdatum == ander.Ingangsdatum;
    }

    /// <summary>Does it hold one amount for its whole life: a budget, or a volume with frequency 6? A change of that holds from its first day (TR373, IV093).</summary>
    public static bool IsTotaal(BekendeToewijzing toewijzing)
    {
        ArgumentNullException.ThrowIfNull(toewijzing);
        return toewijzing.Budget is not null || toewijzing.Omvang is { Frequentie: "6" };
    }
}
