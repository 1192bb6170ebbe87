using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Aanbieders.Organisaties;

/// <summary>Notes a certificate of a provider with its first and last day .</summary>
public sealed class LegCertificaatVast(AanbiedersDb db, Dossiertoegang dossier) : IHandeling
{
    /// <summary>The certificate.</summary>
    /// <param name="Aanbieder">Whose.</param>
    /// <param name="Soort">Name as the product asks for it: SKJ, HKZ, klachtregeling.</param>
    /// <param name="Van">First day.</param>
    /// <param name="Tot">Last day.</param>
    public sealed record Opdracht(AanbiederId Aanbieder, string Soort, DateOnly Van, DateOnly Tot);

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

            if (string.IsNullOrWhiteSpace(opdracht.Soort))
            {
                return new Weigering("CertificaatHeeftSoort", "Noem welk certificaat het is.", nameof(opdracht.Soort));
            }

            if (opdracht.Tot < opdracht.Van)
            {
                return new Weigering("CertificaatPeriode", "De laatste dag ligt voor de eerste dag.", nameof(opdracht.Tot));
            }

            db.Certificaten.Add(new Certificaat
            {
                Id = Volgid.Nieuw(), Aanbieder = opdracht.Aanbieder, Soort = opdracht.Soort.Trim(), Van = opdracht.Van, Tot = opdracht.Tot,
            });
            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
