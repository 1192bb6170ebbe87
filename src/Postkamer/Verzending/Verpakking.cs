using Rotonde.Basis;
using Rotonde.Basis.Regels;
using Rotonde.Berichten.Envelop;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Postkamer.Verzending;

/// <summary>How a transport hands messages over.</summary>
public enum Verpakking
{
    /// <summary>The message itself.</summary>
    Kaal,

    /// <summary>In an envelope of the GGk: Di01 or Du01.</summary>
    Envelop,
}

/// <summary>What the chain must know of a message besides its bytes.</summary>
/// <param name="Soort">Kind.</param>
/// <param name="Aanbieder">To whom.</param>
/// <param name="Referentienummer">Number in the chain: a UUID of version 4; the same message always has the same.</param>
/// <param name="AntwoordOp">Number of the envelope it answers; none when it begins an exchange, or answers a message that came bare.</param>
/// <param name="Moment">When it was made.</param>
public sealed record Adressering(Berichtsoort Soort, AgbCode Aanbieder, string Referentienummer, string? AntwoordOp, DateTimeOffset Moment);

/// <summary>Puts a message in the envelope of the GGk (SPEC §14.1). The same message gives the same bytes.</summary>
public static class Verpakt
{
    /// <summary>The bytes to hand over.</summary>
    /// <param name="verpakking">As the transport is set.</param>
    /// <param name="gemeente">Who sends.</param>
    /// <param name="uitgaand">What is sent; without address (a fault, which is an envelope of its own) it goes as it is.</param>
    public static ReadOnlyMemory<byte> Van(Verpakking verpakking, Gemeentecode gemeente, Uitgaand uitgaand) =>
        verpakking == Verpakking.Envelop && uitgaand.Adres is { } adres && InEnvelop.Toets(adres.Soort, adres.AntwoordOp is not null) is { } soort
            ? Envelopschrijver.Schrijf(new Ggkenvelop
            {
                Soort = soort,
                Zender = gemeente.ToString(),
                Ontvanger = adres.Aanbieder.ToString(),
                Referentienummer = adres.Referentienummer,
                Tijdstip = adres.Moment.TijdInNederland(),
                AntwoordOp = soort == Envelopsoort.Retour ? adres.AntwoordOp : null,
                Functie = adres.Soort.ToString(),
                Bestand = uitgaand.Bytes,
            })
            : uitgaand.Bytes;
}

/// <summary>In which envelope a message travels.</summary>
public static class InEnvelop
{
    /// <summary>Which; none for an answer on a message that came in no envelope: it goes back as it came.</summary>
    /// <param name="soort">Kind of the message.</param>
    /// <param name="metNummer">Is the envelope known that it answers?</param>
    [Regel("SPEC §14.1; besluit 0106", "Een bericht dat een uitwisseling begint reist in een Di01, een antwoord in een Du01 met het nummer van de envelop waarop het antwoordt; een 325 zonder dat nummer reist in een Di01.")]
    public static Envelopsoort? Toets(Berichtsoort soort, bool metNummer) => soort switch
    {
        { Heen: null } => Envelopsoort.Heen,
        _ when metNummer => Envelopsoort.Retour,
        { Nummer: 325 } => Envelopsoort.Heen,
        _ => null,
    };
}
