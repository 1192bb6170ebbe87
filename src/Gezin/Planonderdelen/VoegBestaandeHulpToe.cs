using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Notes help that is there, or was asked for, before the plan: what the plan is compared with .</summary>
public sealed class VoegBestaandeHulpToe(GezinDb db, Dossiertoegang dossier, Dossierregister register, TimeProvider klok) : IHandeling
{
    /// <summary>The help.</summary>
    /// <param name="Persoon">For whom.</param>
    /// <param name="Helper">By whom.</param>
    /// <param name="Niveau">Level.</param>
    /// <param name="Jaarbedrag">Yearly cost for the municipality.</param>
    /// <param name="Gevraagd">Only asked for, not yet given.</param>
    /// <param name="Leefgebied">Category.</param>
    public sealed record Opdracht(PersoonId Persoon, Helper Helper, Niveau Niveau, Bedrag Jaarbedrag = default, bool Gevraagd = false, Leefgebied Leefgebied = Leefgebied.Plan);

    /// <summary>Notes it.</summary>
    public Task<Uitkomst<BestaandeHulpId>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<BestaandeHulpId>(
        proces,
        async werk =>
        {
            await werk.EisOnderdeelAsync(opdracht.Leefgebied, [opdracht.Persoon]);
            if (string.IsNullOrWhiteSpace(opdracht.Helper.Wie) || opdracht.Jaarbedrag.IsNegatief)
            {
                return new Weigering("BestaandeHulpIsIngevuld", "Vul in wie er helpt. Een bedrag is nul of meer.", nameof(opdracht.Helper));
            }

            var hulp = new BestaandeHulp
            {
                Id = BestaandeHulpId.Nieuw(), Persoon = opdracht.Persoon, Wie = opdracht.Helper.Wie.Trim(), Helpersoort = opdracht.Helper.Soort,
                Organisatie = opdracht.Helper.Organisatie?.Trim() ?? "", Niveau = opdracht.Niveau, Leefgebied = opdracht.Leefgebied, Gevraagd = opdracht.Gevraagd,
                Jaarbedrag = opdracht.Jaarbedrag, Peildatum = klok.Vandaag(),
            };
            db.BestaandeHulp.Add(hulp);
            await db.SaveChangesAsync(werk.Stop);
            await register.RegistreerOnderdeelAsync(hulp.Id.Waarde, opdracht.Leefgebied, [opdracht.Persoon], proces.Actor.Subject, werk.Stop);
            return hulp.Id;
        },
        stop);
}
