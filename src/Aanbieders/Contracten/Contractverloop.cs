using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Aanbieders.Contracten;

/// <summary>How a contract works .</summary>
public enum Contracttype
{
    /// <summary>Inspanningsgericht: price times quantity.</summary>
    Inspanning,

    /// <summary>Outputgericht: a result or trajectory price.</summary>
    Output,

    /// <summary>Taakgericht: a lump sum.</summary>
    Taak,
}

/// <summary>At which level it was bought .</summary>
public enum Contractniveau
{
    /// <summary>By this municipality.</summary>
    Lokaal,

    /// <summary>By the region.</summary>
    Regionaal,

    /// <summary>By more regions together.</summary>
    Bovenregionaal,

    /// <summary>By all municipalities.</summary>
    Landelijk,
}

/// <summary>What people did with the contract. What the calendar does with it is <see cref="Contractstand"/>.</summary>
public enum Contractfase
{
    /// <summary>Being drawn up.</summary>
    Concept,

    /// <summary>The provider was chosen.</summary>
    Geselecteerd,

    /// <summary>Signed by both.</summary>
    Getekend,

    /// <summary>Ended before its last day.</summary>
    Beeindigd,
}

/// <summary>The state of DOMAIN-MODEL §6.1 on one day.</summary>
public enum Contractstand
{
    /// <summary>Being drawn up.</summary>
    Concept,

    /// <summary>The provider was chosen.</summary>
    Geselecteerd,

    /// <summary>Signed, first day not reached.</summary>
    Getekend,

    /// <summary>Works.</summary>
    Actief,

    /// <summary>Works, but a measure holds: no new allocations.</summary>
    Geblokkeerd,

    /// <summary>Works, and ends within six months.</summary>
    Aflopend,

    /// <summary>Over.</summary>
    Beeindigd,
}

/// <summary>What a provider reports about its room for a product.</summary>
public enum Capaciteit
{
    /// <summary>Room.</summary>
    Vrij,

    /// <summary>A waiting list.</summary>
    Beperkt,

    /// <summary>Full: nobody can be added.</summary>
    Vol,
}

/// <summary>The course of a contract: concept, geselecteerd, getekend, actief, geblokkeerd and back, aflopend, beëindigd.</summary>
public static class Contractverloop
{
    /// <summary>The state on a day.</summary>
    [Regel("DOMAIN-MODEL §6.1 Contract", "Een getekend contract is actief binnen de looptijd, loopt af in de laatste zes maanden en is geblokkeerd zolang er een maatregel geldt.")]
    public static Contractstand StandOp(Contractfase fase, Periode looptijd, bool geblokkeerd, DateOnly dag) => fase switch
    {
        Contractfase.Concept => Contractstand.Concept,
        Contractfase.Geselecteerd => Contractstand.Geselecteerd,
        _ when looptijd.Einde < dag => Contractstand.Beeindigd,
        _ when dag < looptijd.Begin => Contractstand.Getekend,
        _ when geblokkeerd => Contractstand.Geblokkeerd,
        _ when looptijd.Einde is { } einde && einde.AddMonths(-6) <= dag => Contractstand.Aflopend,
        _ => Contractstand.Actief,
    };

    /// <summary>May people take this step?</summary>
    public static bool Mag(Contractfase van, Contractfase naar) => (van, naar) switch
    {
        (Contractfase.Concept, Contractfase.Geselecteerd) => true,
        (Contractfase.Geselecteerd, Contractfase.Getekend) => true,
        (Contractfase.Getekend, Contractfase.Beeindigd) => true,
        _ => false,
    };
}
