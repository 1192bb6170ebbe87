using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Model;

/// <summary>
/// A message as a tree: everything the file said, whatever it said. It may break every rule; <see cref="Controle"/> tells which.
/// Made by <see cref="Xml.Berichtlezer"/>, or by a caller from a root element <c>Bericht</c>.
/// </summary>
public sealed class Bericht
{
    /// <summary>Makes a message.</summary>
    /// <param name="soort">Which of the 28.</param>
    /// <param name="wortel">The root element, named <c>Bericht</c>.</param>
    /// <exception cref="ArgumentException">The root has another name.</exception>
    public Bericht(Berichtsoort soort, Element wortel)
        : this(soort, wortel, [])
    {
    }

    internal Bericht(Berichtsoort soort, Element wortel, IReadOnlyList<Bevinding> bijLezen)
    {
        if (wortel.Naam != "Bericht")
        {
            throw new ArgumentException("De wortel van een bericht heet Bericht.", nameof(wortel));
        }

        Soort = soort;
        Wortel = wortel;
        BijLezen = bijLezen;
    }

    /// <summary>Which of the 28.</summary>
    public Berichtsoort Soort { get; }

    /// <summary>The element <c>Bericht</c>.</summary>
    public Element Wortel { get; }

    /// <summary>How this message should be built.</summary>
    public Berichtstructuur Structuur => Berichtstructuur.Van(Soort);

    /// <summary>The header; none when the file has none.</summary>
    public Element? Header => Wortel.Kind("Header");

    /// <summary>Header/Afzender as written; none when absent.</summary>
    public string? Afzender => Header?.Tekst("Afzender");

    /// <summary>Header/Ontvanger as written; none when absent.</summary>
    public string? Ontvanger => Header?.Tekst("Ontvanger");

    /// <summary>The identification the sender gave; none when absent.</summary>
    public string? Identificatie => Header?.Tekst("BerichtIdentificatie", "Identificatie");

    /// <summary>The date the sender put on it; none when absent or no date.</summary>
    public DateOnly? Dagtekening => Header?.Op("BerichtIdentificatie", "Dagtekening")?.Datum();

    internal IReadOnlyList<Bevinding> BijLezen { get; }

    /// <summary>The element at a location as findings give it; none when the path does not lead anywhere.</summary>
    /// <param name="pad">Such as <c>Bericht/Client/StartProducten/StartProduct[2]</c>.</param>
    public Element? Zoek(string pad)
    {
        Element? hier = null;
        foreach (var stuk in pad.Split('/'))
        {
            var haak = stuk.IndexOf('[', StringComparison.Ordinal);
            var naam = haak < 0 ? stuk : stuk[..haak];
            var nummer = haak < 0 || !int.TryParse(stuk.AsSpan(haak + 1, Math.Max(0, stuk.Length - haak - 2)), out var n) ? 1 : n;
            hier = hier is null ? (Wortel.Naam == naam ? Wortel : null) : hier.Alle(naam).ElementAtOrDefault(nummer - 1);
            if (hier is null)
            {
                return null;
            }
        }

        return hier;
    }

    /// <summary>Kind, sender and identification: enough for a log, no personal data.</summary>
    public override string ToString() => $"{Soort} {Afzender} {Identificatie}";
}
