using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>Somebody does not live in the household any more. The family and its plan stay as they are .</summary>
public sealed class VerlaatHuishouden(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Ends the membership.</summary>
    /// <param name="huishouden">Which household.</param>
    /// <param name="persoon">Who leaves.</param>
    /// <param name="laatsteDag">Last day; not in the future.</param>
    /// <param name="proces">Who and why.</param>
    /// <param name="stop">Cancels.</param>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(HuishoudenId huishouden, PersoonId persoon, DateOnly laatsteDag, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Zaak, Actie.Schrijven, [persoon]);
            var lid = await db.Huishoudleden.SingleOrDefaultAsync(l => l.Huishouden == huishouden && l.Persoon == persoon && l.Tot == null, werk.Stop);
            if (lid is null)
            {
                return new Weigering("WoontInHuishouden", "Deze persoon hoort nu niet bij dit huishouden.", nameof(persoon));
            }

            if (laatsteDag < lid.Van || laatsteDag > klok.Vandaag())
            {
                return new Weigering("LidmaatschapKlopt", $"Kies een laatste dag tussen {lid.Van.Voluit()} en vandaag.", nameof(laatsteDag));
            }

            lid.Tot = laatsteDag;
            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
