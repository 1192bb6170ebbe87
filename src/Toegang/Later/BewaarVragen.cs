using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Toegang.Vragen;

namespace Rotonde.Toegang.Later;

/// <summary>What somebody writes down to go on later.</summary>
/// <param name="Code">Finds the answers, together with the date of birth.</param>
/// <param name="TotEnMet">Last day; after it the answers are gone.</param>
public sealed record Bewaarbewijs(Bewaarcode Code, DateOnly TotEnMet);

/// <summary>
/// Keeps the answers of a dialogue for later, for whoever has the code and the date of birth. What is kept cannot be read without both, also not by us; nobody's
/// date of birth is kept. Without a request key: the answer holds the code, and that may not stay anywhere.
/// </summary>
public sealed class BewaarVragen(ToegangDb db, Werkeenheid eenheid, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>So many days later it still opens.</summary>
    public const int Dagen = 14;

    /// <summary>Keeps them.</summary>
    public async Task<Uitkomst<Bewaarbewijs>> UitvoerenAsync(Dialoog dialoog, DateOnly geboren, Proces proces, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(dialoog);
        var vandaag = klok.Vandaag();
        if (GeboortedatumKan.Toets(geboren, vandaag) is { } weigering)
        {
            return weigering;
        }

        var (code, gemeente) = (Bewaarcode.Nieuw(), eenheid.Gemeente.Code);
        var bewaard = new BewaardeVragen
        {
            Vindplaats = code.Vindplaats(gemeente), Inhoud = BewaardeVragen.Sluit(dialoog.AlsTekst(), code.Sleutel(geboren, gemeente)), TotEnMet = vandaag.AddDays(Dagen),
        };
        return await dossier.DoeAsync<Bewaarbewijs>(
            proces with { Sleutel = default },
            async werk =>
            {
                werk.VoorIedereen();
                db.BewaardeVragen.Add(bewaard);
                await db.SaveChangesAsync(werk.Stop);
                return new Bewaarbewijs(code, bewaard.TotEnMet);
            },
            stop);
    }
}

/// <summary>A date of birth lies behind us, and no more than 120 years.</summary>
[Regel("R-004", "Wie vragen bewaart, geeft een geboortedatum die kan: niet in de toekomst en niet langer dan 120 jaar geleden.")]
public static class GeboortedatumKan
{
    /// <summary>Says no with how to mend it.</summary>
    public static Weigering? Toets(DateOnly geboren, DateOnly vandaag) => geboren > vandaag || geboren < vandaag.AddYears(-120)
        ? new Weigering(nameof(GeboortedatumKan), "Deze datum kan niet uw geboortedatum zijn. Kijk hem na, bijvoorbeeld 3-4-1975.", "Geboren")
        : null;
}
