using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>Residents say how they like to hear from us and in which language.</summary>
public sealed class WijzigContactvoorkeur(GezinDb db, Dossiertoegang dossier) : IHandeling
{
    /// <summary>The wish.</summary>
    public sealed record Opdracht(PersoonId Persoon, int Versie, Communicatievoorkeur Voorkeur, string Taal, bool Leesniveauhulp);

    /// <summary>Changes it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Persoonsgegevens, Actie.Schrijven, [opdracht.Persoon]);
            var persoon = await db.Personen.SingleAsync(p => p.Id == opdracht.Persoon, werk.Stop);
            if (ActueleVersie.Toets(opdracht.Versie, persoon.Versie) is { } weigering)
            {
                return weigering;
            }

            persoon.Communicatievoorkeur = opdracht.Voorkeur;
            persoon.Taal = opdracht.Taal;
            persoon.Leesniveauhulp = opdracht.Leesniveauhulp;
            persoon.Versie++;
            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
