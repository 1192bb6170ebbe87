using System.Security.Claims;
using Rotonde.Basis;

namespace Rotonde.Weblaag.Aanmelden;

/// <summary>Lets nobody in, until a host says how: closed by default.</summary>
internal sealed class NiemandAangemeld : IAanmeldingVerwerker
{
    public Task<Uitkomst<IReadOnlyList<Claim>>> VerwerkAsync(GecontroleerdeAanmelding aanmelding, CancellationToken stop) =>
        Task.FromResult<Uitkomst<IReadOnlyList<Claim>>>(new Weigering(nameof(NiemandAangemeld), "U kunt hier niet inloggen."));
}
