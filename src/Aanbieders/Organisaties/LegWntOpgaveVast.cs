using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Aanbieders.Organisaties;

/// <summary>Notes what a provider stated about the highest pay of a year; a new statement of the same year replaces the old one .</summary>
public sealed class LegWntOpgaveVast(AanbiedersDb db, Dossiertoegang dossier) : IHandeling
{
    /// <summary>The statement.</summary>
    /// <param name="Aanbieder">Whose.</param>
    /// <param name="Jaar">Calendar year.</param>
    /// <param name="HoogsteBezoldiging">Highest pay of that year.</param>
    /// <param name="Dienstverband">Size of that job in hundredths of full time, 1 to 100.</param>
    /// <param name="Klassemaximum">Maximum of a lower sector class, when it applies.</param>
    public sealed record Opdracht(AanbiederId Aanbieder, int Jaar, Bedrag HoogsteBezoldiging, int Dienstverband = 100, Bedrag? Klassemaximum = null);

    /// <summary>Notes it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Aanbieder, Actie.Schrijven, []);

            var aanbieder = await db.Aanbieders.SingleOrDefaultAsync(a => a.Id == opdracht.Aanbieder, werk.Stop);
            if (aanbieder is null || (!proces.Actor.MagAlleAanbieders() && proces.Actor.Organisatie != aanbieder.Agb))
            {
                return new Weigering("AanbiederBestaat", "Deze aanbieder is niet gevonden.");
            }

            if (opdracht.HoogsteBezoldiging.IsNegatief || opdracht.Dienstverband is < 1 or > 100)
            {
                return new Weigering("WntOpgaveKlopt", "Vul een bedrag van nul of hoger in en een dienstverband van 1 tot en met 100 procent.", nameof(opdracht.HoogsteBezoldiging));
            }

            var opgave = await db.WntOpgaven.SingleOrDefaultAsync(o => o.Aanbieder == opdracht.Aanbieder && o.Jaar == opdracht.Jaar, werk.Stop);
            if (opgave is null)
            {
                db.WntOpgaven.Add(opgave = new WntOpgave
                {
                    Aanbieder = opdracht.Aanbieder, Jaar = opdracht.Jaar, HoogsteBezoldiging = opdracht.HoogsteBezoldiging, Dienstverband = opdracht.Dienstverband,
                });
            }

            opgave.HoogsteBezoldiging = opdracht.HoogsteBezoldiging;
            opgave.Dienstverband = opdracht.Dienstverband;
            opgave.Klassemaximum = opdracht.Klassemaximum;
            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
