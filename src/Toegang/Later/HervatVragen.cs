using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Toegang.Vragen;

namespace Rotonde.Toegang.Later;

/// <summary>What came of the try to go on.</summary>
/// <param name="Dialoog">The answers; none when they did not open.</param>
/// <param name="Uitleg">What to do, when they did not open.</param>
public sealed record Hervatting(Dialoog? Dialoog, string? Uitleg);

/// <summary>Finds answers back that were kept. A try that fails is counted, so this always stores something and says in its answer whether it opened.</summary>
[Regel("R-004", "Bewaarde antwoorden gaan open met code en geboortedatum. Na vijf verkeerde geboortedatums worden ze gewist.")]
public sealed class HervatVragen(ToegangDb db, Werkeenheid eenheid, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>What somebody reads whose code cannot be one.</summary>
    public const string NietHeel = "Deze code is niet heel. Hij heeft tien letters en cijfers, zoals ABCDE-FGH23.";

    // The same sentence for a code that never was, is wrong, or is too old: who guesses learns nothing.
    private static readonly string NietGevonden = $"Met deze code en geboortedatum vinden wij niets. Kijk ze goed na. Is het langer dan {BewaarVragen.Dagen} dagen geleden? Dan zijn uw antwoorden gewist.";

    /// <summary>Tries to open them.</summary>
    public async Task<Uitkomst<Hervatting>> UitvoerenAsync(string? code, DateOnly geboren, Proces proces, CancellationToken stop)
    {
        if (!Bewaarcode.TryParse(code, out var gelezen))
        {
            return new Weigering("HervatVragen.Code", NietHeel, "Code");
        }

        // Making keys takes a while on purpose: nobody waits for it with an open transaction.
        var gemeente = eenheid.Gemeente.Code;
        var (vindplaats, sleutel) = (gelezen.Vindplaats(gemeente), gelezen.Sleutel(geboren, gemeente));
        return await dossier.DoeAsync<Hervatting>(proces with { Sleutel = default }, werk => OpenAsync(vindplaats, sleutel, werk), stop);
    }

    private async Task<Uitkomst<Hervatting>> OpenAsync(string vindplaats, byte[] sleutel, Werk werk)
    {
        werk.VoorIedereen();
        var vandaag = klok.Vandaag();
        if (await db.BewaardeVragen.SingleOrDefaultAsync(b => b.Vindplaats == vindplaats && b.TotEnMet >= vandaag, werk.Stop) is not { } bewaard)
        {
            return new Hervatting(null, NietGevonden);
        }

        if (bewaard.Open(sleutel) is { } tekst)
        {
            bewaard.Mis = 0;
            await db.SaveChangesAsync(werk.Stop);
            return Dialoog.TryLees(tekst, out var dialoog) ? new Hervatting(dialoog, null) : new Hervatting(null, "De vragen zijn intussen veranderd. Begin opnieuw; het duurt vijf minuten.");
        }

        if (++bewaard.Mis >= BewaardeVragen.Pogingen)
        {
            db.BewaardeVragen.Remove(bewaard);
        }

        await db.SaveChangesAsync(werk.Stop);
        return new Hervatting(null, NietGevonden);
    }
}
