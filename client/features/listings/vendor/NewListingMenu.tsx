import { useNavigate } from '@solidjs/router';
import Layers from 'lucide-solid/icons/layers';
import Plus from 'lucide-solid/icons/plus';
import UserRound from 'lucide-solid/icons/user-round';
import type { JSX } from 'solid-js';
import { VendorCreateListingDocument } from '../../../generated/listings/graphql.ts';
import { mutate } from '../../../platform/graphql.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { showToast } from '../../../ui/Toast.tsx';

/** 「新しい掲載」: a solution or a kind of talent (デジタル人材). */
export function NewListingMenu(): JSX.Element {
  const navigate = useNavigate();
  const create = async (kind: 'solution' | 'talent') => {
    const { data, error } = await mutate(VendorCreateListingDocument, { kind });
    if (data) navigate(`/vendor/listings/${data.createListing.id}`);
    else if (error) showToast({ text: error.message, failed: true });
  };
  return (
    <Menu
      label="新しい掲載の種類"
      named
      buttonClass="btn btn-fill max-md:w-full"
      button={
        <>
          <Icon of={Plus} />
          新しい掲載
        </>
      }
      items={[
        { label: 'ソリューション', icon: Layers, onSelect: () => void create('solution') },
        { label: 'デジタル人材', icon: UserRound, onSelect: () => void create('talent') },
      ]}
    />
  );
}
