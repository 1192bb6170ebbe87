using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Register;

/// <summary>How a declaration stands. Source: iWmo/iJw 3.2, IV087, OP286, OP304 (SPEC §7, §10).</summary>
public enum Declaratiestand
{
    /// <summary>Sent, not answered.</summary>
    Ingediend,

    /// <summary>Granted in full (8001).</summary>
    Goedgekeurd,

    /// <summary>It stands, with one or more lines rejected; perhaps all.</summary>
    DeelsGoedgekeurd,

    /// <summary>Rejected as a whole: it counts as not sent.</summary>
    Afgewezen,
}

/// <summary>The life of a declaration: sent, and then what its one 325 says of it and of each of its lines.</summary>
public static class Declaratieloop
{
    /// <summary>How it stands after its 325.</summary>
    /// <param name="antwoord">A 325 without findings on level 1.</param>
    public static Declaratiestand Na(Bericht antwoord)
    {
        ArgumentNullException.ThrowIfNull(antwoord);
        return antwoord.Verwacht(325).Wortel.Kind("DeclaratieAntwoord") is not { } oordeel || antwoord.Header.Codes().Any(c => c != "0200") || oordeel.Codes().Any(c => c is not ("0200" or "8001"))
            ? Declaratiestand.Afgewezen
            : oordeel.Kind("Clienten") is null ? Declaratiestand.Goedgekeurd : Declaratiestand.DeelsGoedgekeurd;
    }

    /// <summary>
    /// The lines of a declaration as they stand: in hand while there is no 325, and after it rejected when they came back and granted when they did not (TR342).
    /// None when the 325 rejects the declaration as a whole: it counts as not sent (OP286). A client whose number is nobody's (000000000) has no lines to keep.
    /// </summary>
    /// <param name="declaratie">A 323 without findings on level 1.</param>
    /// <param name="antwoord">Its 325; none while it did not come.</param>
    public static IReadOnlyList<BekendePrestatie> Regels(Bericht declaratie, Bericht? antwoord)
    {
        ArgumentNullException.ThrowIfNull(declaratie);
        if (antwoord is not null && Na(antwoord) == Declaratiestand.Afgewezen)
        {
            return [];
        }

        var terug = antwoord is null ? [] : Lijnen(antwoord, "DeclaratieAntwoord").Select(l => Sleutel(l.Client, l.Prestatie)).ToHashSet();
        return RegelsMet(declaratie, (client, prestatie) =>
            antwoord is null ? Prestatiestaat.InBehandeling : terug.Contains(Sleutel(client, prestatie)) ? Prestatiestaat.Afgewezen : Prestatiestaat.Goedgekeurd);
    }

    /// <summary>The same of a declaration that was read.</summary>
    /// <param name="declaratie">The 323.</param>
    /// <param name="antwoord">Its 325; none while it did not come.</param>
    public static IReadOnlyList<BekendePrestatie> Regels(Gelezendeclaratie declaratie, Bericht? antwoord)
    {
        ArgumentNullException.ThrowIfNull(declaratie);
        if (antwoord is not null && Na(antwoord) == Declaratiestand.Afgewezen)
        {
            return [];
        }

        var terug = antwoord is null ? [] : Lijnen(antwoord, "DeclaratieAntwoord").Select(l => Sleutel(l.Client, l.Prestatie)).ToHashSet();
        return
        [
            .. from client in declaratie.Inhoud.Clienten
               where client.Bsn is not null
               from prestatie in client.Prestaties
               select new BekendePrestatie(
                   client.Bsn!.Value, prestatie,
                   antwoord is null ? Prestatiestaat.InBehandeling
                       : terug.Count > 0 && terug.Contains((client.Bsn!.Value.Voluit, prestatie.ReferentieNummer, prestatie.VorigReferentieNummer)) ? Prestatiestaat.Afgewezen
                       : Prestatiestaat.Goedgekeurd),
        ];
    }

    internal static IReadOnlyList<BekendePrestatie> RegelsMet(Bericht declaratie, Func<Element, Element, Prestatiestaat> staat) =>
    [
        .. from lijn in Lijnen(declaratie.Verwacht(323), "Declaratie")
           let bsn = Bsn.TryParse(lijn.Client.Tekst("Bsn"), out var burger) ? burger : (Bsn?)null
           where bsn is not null
           select new BekendePrestatie(bsn.Value, Prestatie.Uit(lijn.Prestatie), staat(lijn.Client, lijn.Prestatie)),
    ];

    private static IEnumerable<(Element Client, Element Prestatie)> Lijnen(Bericht bericht, string klasse) =>
        bericht.Wortel.Kind(klasse)?.Lijst("Clienten", "Client").SelectMany(c => c.Lijst("Prestaties", "Prestatie").Select(p => (c, p))) ?? [];

    private static (string?, string?, string?) Sleutel(Element client, Element prestatie) => (
        client.Tekst("Bsn"), prestatie.Op("ProductReferentie", "ReferentieNummer")?.Waarde, prestatie.Op("ProductReferentie", "VorigReferentieNummer")?.Waarde);
}

/// <summary>A 323 that was sent before.</summary>
/// <param name="Identificatie">BerichtIdentificatie of the 323.</param>
/// <param name="Dagtekening">Date in its header.</param>
/// <param name="DeclaratieNummer">Number of the declaration.</param>
/// <param name="Xsdversie">Versions of the schemas it was made with.</param>
/// <param name="Beantwoord">Did a 325 come on it before?</param>
public sealed record BekendeDeclaratie(string Identificatie, DateOnly Dagtekening, string DeclaratieNummer, Xsdversie Xsdversie, bool Beantwoord);
