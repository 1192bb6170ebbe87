using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>
/// Who else lives on the address of somebody, of those the team works for, so that work on the same front door is not begun twice. A secret address joins nobody. This is not the
/// adresbeeld: it tells nothing about help.
/// </summary>
public sealed class OpHetzelfdeAdres(Dossiertoegang dossier, Werkeenheid werk, TimeProvider klok) : IVraag
{
    private const int Hoogstens = 50;

    /// <summary>The others.</summary>
    public Task<IReadOnlyList<PersoonId>> GeefAsync(Actor actor, PersoonId persoon, CancellationToken stop) => dossier.LijstAsync(
        actor, Gegevenssoort.Persoonsgegevens, Doelen.Vraag,
        async () => (IReadOnlyList<PersoonId>)await PersoonZoekenSql.OpHetzelfdeAdresAsync(werk, actor, persoon, klok.Vandaag(), Hoogstens, stop),
        p => p, stop);
}
