namespace Rotonde.Berichten.Snel;

/// <summary>What the fast reader can prove of a value. Anything outside it goes to the exact way.</summary>
internal enum Waardesoort
{
    /// <summary>No value: a class or composite.</summary>
    Geen,

    /// <summary>Printable ASCII without markup, not blank.</summary>
    Tekst,

    /// <summary>Letters and digits.</summary>
    Letters,

    /// <summary>Exactly so many digits.</summary>
    Cijfers,

    /// <summary>Digits without sign, at most fifteen, up to the maximum.</summary>
    Getal,

    /// <summary>Year, month and day, kept as the number yyyymmdd.</summary>
    Datum,

    /// <summary>One of the codes of the list, of one or two characters.</summary>
    Code,

    /// <summary>Three numbers with points.</summary>
    Versie,

    /// <summary>One text only.</summary>
    Vast,
}
