using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Gesprekken;

/// <summary>Can the record of a conversation be established?</summary>
public static class GesprekCompleet
{
    /// <summary>Date, place, who was there and the story.</summary>
    [Regel("R-048", "Een gesprek heeft een datum, een plaats, deelnemers en eerst het verhaal van de inwoner.")]
    public static Weigering? Toets(GesprekInvoer gesprek, DateOnly vandaag)
    {
        if (gesprek.Datum is not { } datum || datum > vandaag)
        {
            return new(nameof(GesprekCompleet), "Vul de dag in waarop het gesprek was.", nameof(gesprek.Datum));
        }

        if (string.IsNullOrWhiteSpace(gesprek.Plaats))
        {
            return new(nameof(GesprekCompleet), "Vul in waar het gesprek was, bijvoorbeeld thuis.", nameof(gesprek.Plaats));
        }

        if (!gesprek.Deelnemers.Any(d => d.Soort == Deelnemersoort.Inwoner))
        {
            return new(nameof(GesprekCompleet), "Vul in wie er bij het gesprek was. Er was minstens één inwoner bij: we praten met mensen, niet over mensen.", nameof(gesprek.Deelnemers));
        }

        return gesprek.Delen.Any(d => d.Soort == Deelsoort.Verhaal && !string.IsNullOrWhiteSpace(d.Tekst))
            ? null
            : new(nameof(GesprekCompleet), "Schrijf eerst het verhaal op, in de woorden van de inwoner.", nameof(gesprek.Delen));
    }
}

/// <summary>Was somebody of the network there?</summary>
[Regel("R-055", "Bij een gesprek is iemand uit het netwerk, of er staat waarom niet.")]
public static class NetwerkIsGevraagd
{
    /// <summary>Refuses an open question.</summary>
    public static Weigering? Toets(bool? aanwezig, string toelichting)
    {
        if (aanwezig is null)
        {
            return new(nameof(NetwerkIsGevraagd), "Geef aan of er iemand uit het netwerk bij het gesprek was.", "NetwerkAanwezig");
        }

        return aanwezig == false && string.IsNullOrWhiteSpace(toelichting)
            ? new(nameof(NetwerkIsGevraagd), "Schrijf op waarom er niemand uit het netwerk bij was.", "NetwerkToelichting")
            : null;
    }
}

/// <summary>Have the three questions been answered for every goal?</summary>
[Regel("R-049", "Per doel zijn de drie vragen beantwoord: wat kan ik zelf, wat samen, en wat kan de gemeente doen. 'Niets' is een antwoord.")]
public static class DrieVragenBeantwoord
{
    /// <summary>Refuses an empty answer.</summary>
    public static Weigering? Toets(IEnumerable<GespreksdeelInvoer> delen)
    {
        foreach (var deel in delen.Where(d => d.Soort == Deelsoort.Antwoord))
        {
            var open = string.IsNullOrWhiteSpace(deel.Zelf) ? "Wat kan ik zelf?"
                : string.IsNullOrWhiteSpace(deel.Samen) ? "Wat kan ik samen met anderen?"
                : string.IsNullOrWhiteSpace(deel.Gemeente) ? "Wat kan de gemeente doen?"
                : null;
            if (open is not null)
            {
                return new(nameof(DrieVragenBeantwoord), $"Bij het doel '{deel.Tekst}' is de vraag '{open}' nog niet beantwoord. Niets mag ook: vul dan 'niets' in.", nameof(GesprekInvoer.Delen));
            }
        }

        return null;
    }
}

/// <summary>Does something happen with every signal?</summary>
[Regel("R-062", "Bij ieder signaal staat wie wanneer iets doet, of waarom er niets gebeurt.")]
public static class SignaalKrijgtVervolg
{
    /// <summary>Refuses a signal that leads nowhere.</summary>
    public static Weigering? Toets(IEnumerable<GespreksdeelInvoer> delen) =>
        delen.Any(d => d.Soort == Deelsoort.Signaal && (d.Signaal is null || (string.IsNullOrWhiteSpace(d.GeenActieReden) && (string.IsNullOrWhiteSpace(d.Vervolg) || d.VervolgUiterlijk is null))))
            ? new(nameof(SignaalKrijgtVervolg), "Bij een signaal staat nog niet wat ermee gebeurt. Vul in wat u doet en uiterlijk wanneer, of waarom er geen actie nodig is.", nameof(GesprekInvoer.Delen))
            : null;
}
