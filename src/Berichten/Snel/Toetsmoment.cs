namespace Rotonde.Berichten.Snel;

/// <summary>After which elements the rules look.</summary>
internal enum Toetsmoment
{
    Geen,

    /// <summary>All that stands before the clients has been read.</summary>
    Kop,

    Prestatie,

    Client,
}
